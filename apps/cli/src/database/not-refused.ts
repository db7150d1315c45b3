import { problemTexts, sayProblem } from '@jiju/contract';
import { isRefusal, type Problem, type Refusal } from '@jiju/domain';
import { BadInput } from '../evaluate/bad-input.ts';

/** What the house answered; what it refuses is bad input, said as on the page and with the option it is about. */
export function notRefused<T>(answer: T | Refusal, options: Readonly<Record<string, string>> = {}): T {
  if (!isRefusal(answer)) return answer;
  throw new BadInput(answer.refused.map((one) => sentence(one, options)).join(' '));
}

function sentence(problem: Problem, options: Readonly<Record<string, string>>): string {
  const { code, path, params } = problem;
  if (code === 'not-found' && params['kind'] === 'rankings') {
    const [period, method] = String(params['id']).split('|');
    return `there is no ranking of ${period} by ${method}, or none at the date or by the version named`;
  }
  if (code === 'not-found') return `there is no ${params['id']} among ${params['kind']}`;
  const option = options[path];
  return `${option === undefined ? '' : `${option}: `}${sayProblem(problemTexts, problem, 'en')}`;
}

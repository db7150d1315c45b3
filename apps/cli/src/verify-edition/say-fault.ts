import { methodProblems, sayProblem } from '@jiju/contract';
import type { ChainFault, Difference, EditionFault } from '@jiju/domain';

/** What is wrong with a file by itself, in one line. */
export function sayFault(fault: EditionFault): string {
  switch (fault.what) {
    case 'hash':
      return `hash: the file says ${fault.said}, its content has ${fault.found}`;
    case 'part':
      return `altered: ${fault.path} is not what was sealed`;
    case 'result':
      return `result: ${sayDifference(fault.difference, 'computing gives')}`;
    case 'method':
      return `method: ${fault.problem ? sayProblem(methodProblems, fault.problem, 'en') : 'it is not sound'}`;
  }
}

export function sayDifference({ path, one, other }: Difference, whoElse: string): string {
  return `${path}: the file says ${shown(one)}, ${whoElse} ${shown(other)}`;
}

const chainTexts: Readonly<Record<ChainFault['what'], string>> = {
  content: 'its hash is not that of its content',
  place: 'its code or number is not the one that was frozen',
  gap: 'what was frozen before it was taken out',
  previous: 'it does not name the hash of the edition before it',
  audit: 'the audit told of another hash when it was frozen',
  gone: 'the audit told of its freezing, and it is not there',
};

export function sayChainFault({ code, what }: ChainFault): string {
  return `chain: ${code}: ${chainTexts[what]}`;
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 100);
}

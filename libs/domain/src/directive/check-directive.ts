import { problem, type Problem } from '../refusal.ts';
import { isCalendarDay } from './calendar-day.ts';
import { checkMeasure } from './check-measure.ts';
import { originalDeadline, type DirectiveDefinition } from './directive.ts';
import type { DirectiveState } from './transition.ts';

/** Everything that is wrong with a directive as written; empty when it can be saved. */
export function checkDirective(definition: DirectiveDefinition): Problem[] {
  const { code, issuedOn, deadline, source, leadUnitCode, coUnitCodes, parentCode, weight, measure } = definition;
  const malformed = Object.entries({ 'source.date': source.date, issuedOn, deadline }).flatMap(([path, text]) =>
    text === null || isCalendarDay(text) ? [] : [problem('directive-date-malformed', { text }, path)],
  );

  const problems: Problem[] = [...malformed];
  if (malformed.length === 0 && deadline !== null && deadline < issuedOn)
    problems.push(problem('directive-deadline-before-issue', { deadline, issuedOn }, 'deadline'));
  if (!(weight > 0 && Number.isFinite(weight))) problems.push(problem('directive-weight-invalid', {}, 'weight'));
  if (parentCode === code) problems.push(problem('directive-own-parent', { code }, 'parentCode'));
  coUnitCodes.forEach((unit, index) => {
    if (unit === leadUnitCode) problems.push(problem('directive-lead-also-co-unit', { unit }, `coUnitCodes.${index}`));
    else if (coUnitCodes.indexOf(unit) < index)
      problems.push(problem('directive-co-unit-twice', { unit }, `coUnitCodes.${index}`));
  });
  return measure === null ? problems : [...problems, ...checkMeasure(measure, { issuedOn, deadline })];
}

/**
 * What an edit may not do once a directive is issued: take back its code, its day of issue or its original deadline.
 * A later deadline is an extension, a demand that no longer fits is superseded.
 */
export function checkDirectiveEdit(
  before: DirectiveDefinition,
  after: DirectiveDefinition,
  state: DirectiveState,
): Problem[] {
  const problems = checkDirective(after);
  if (before.code !== after.code) problems.push(problem('directive-code-fixed', { code: before.code }, 'code'));
  if (state === 'draft') return problems;
  if (before.issuedOn !== after.issuedOn)
    problems.push(problem('directive-issue-fixed', { issuedOn: before.issuedOn }, 'issuedOn'));
  const [was, is] = [originalDeadline(before), originalDeadline(after)];
  if (was !== null && was !== is)
    problems.push(
      problem('directive-deadline-fixed', { deadline: was }, before.deadline === null ? 'measure' : 'deadline'),
    );
  return problems;
}

/**
 * Whether a directive fits under its parent.
 * @param find looks a directive up by its code.
 */
export function checkParent(
  definition: DirectiveDefinition,
  find: (code: string) => DirectiveDefinition | undefined,
): Problem[] {
  const { parentCode, code, deadline } = definition;
  if (parentCode === null) return [];
  const parent = find(parentCode);
  if (!parent) return [problem('directive-parent-unknown', { parent: parentCode }, 'parentCode')];

  const seen = new Set([code]);
  for (
    let above: DirectiveDefinition | undefined = parent;
    above;
    above = above.parentCode === null ? undefined : find(above.parentCode)
  ) {
    if (seen.has(above.code)) return [problem('directive-parent-cycle', { code, parent: parentCode }, 'parentCode')];
    seen.add(above.code);
  }
  const limit = originalDeadline(parent);
  return deadline !== null && limit !== null && deadline > limit
    ? [problem('assignment-after-parent', { deadline, limit, parent: parentCode }, 'deadline')]
    : [];
}

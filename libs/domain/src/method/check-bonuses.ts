import { problem, type Problem } from '../refusal.ts';
import type { MethodDefinition } from './method-definition.ts';

/** What is wrong with the points on top. */
export function checkBonuses({ bonuses }: MethodDefinition): Problem[] {
  if (!bonuses) return [];
  const seen = new Set<string>();
  const most = bonuses.maximum;
  return [
    ...bonuses.items.flatMap(({ code, points, maximum }, i) => {
      const path = `bonuses.items.${i}`;
      const again = seen.has(code);
      seen.add(code);
      return [
        ...(again ? [problem('method-code-twice', { code }, `${path}.code`)] : []),
        ...(Number.isFinite(points) && points !== 0
          ? []
          : [problem('method-bonus-points-invalid', { code }, `${path}.points`)]),
        ...(maximum === undefined || maximum > 0
          ? []
          : [problem('method-cap-not-positive', { code, cap: maximum }, `${path}.maximum`)]),
      ];
    }),
    ...(most === undefined || most > 0
      ? []
      : [problem('method-cap-not-positive', { code: '', cap: most }, 'bonuses.maximum')]),
  ];
}

import { clusterLevels, clusterStatuses } from '@jiju/contract';
import { groupColumnsRead, problem, type MethodDefinition, type Problem } from '@jiju/domain';
import { groupingColumns } from '../ranking/unit-table.ts';
import type { RecordMemory } from './record-memory.ts';

/** Regions, clusters, statuses, levels and grouping columns that a version in force names and that there must be. */
export async function checkUnitsRead(definition: MethodDefinition, records: RecordMemory): Promise<Problem[]> {
  const { population = {}, indicators } = definition;
  const references = [
    ...(population.regions ?? []).map((code, at) => named('regions', code, `definition.population.regions.${at}`)),
    ...(population.without ?? []).map(({ id }, at) => named('clusters', id, `definition.population.without.${at}.id`)),
    ...indicators.flatMap(({ scoring }, at) =>
      scoring.kind === 'distance-to-reference'
        ? [named('clusters', scoring.unit, `definition.indicators.${at}.scoring.unit`)]
        : [],
    ),
  ];
  const problems: Problem[] = [];
  for (const { kind, code, path } of references) {
    const found = await records.findByCode(kind, code);
    if (!found) problems.push(problem('unknown-reference', { kind, code }, path));
    else if (found.archivedAt !== null) problems.push(problem('reference-archived', { code }, path));
  }
  return [
    ...problems,
    ...unknown(population.statuses, clusterStatuses, 'statuses'),
    ...unknown(population.levels, clusterLevels, 'levels'),
    ...groupColumnsRead(definition)
      .filter(({ column }) => !groupingColumns.includes(column))
      .map(({ column, path }) => problem('method-unknown-group-column', { column }, `definition.${path}`)),
    ...(population.without ?? []).flatMap(({ reason }, at) =>
      reason.trim() === '' ? [problem('field-required', {}, `definition.population.without.${at}.reason`)] : [],
    ),
  ];
}

const named = (kind: 'regions' | 'clusters', code: string, path: string) => ({ kind, code, path });

function unknown(values: readonly string[] = [], known: readonly string[], field: string): Problem[] {
  return values.flatMap((value, at) =>
    known.includes(value)
      ? []
      : [problem('unknown-choice', { value, known: known.join(', ') }, `definition.population.${field}.${at}`)],
  );
}

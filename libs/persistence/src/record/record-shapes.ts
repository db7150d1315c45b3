import type { EntitySchema, FilterQuery } from '@mikro-orm/core';
import type { RecordKind } from '@jiju/contract';
import type { DirectiveDefinition } from '@jiju/domain';
import { AwardListEntity } from '../award/award-list.entity.ts';
import { AwardSchemeEntity } from '../award/award-scheme.entity.ts';
import { InspectionMarkEntity } from '../award/inspection-mark.entity.ts';
import { byIndustry } from '../cluster/by-industry.ts';
import { ClusterEntity } from '../cluster/cluster.entity.ts';
import { DirectiveEntity } from '../directive/directive.entity.ts';
import { IndicatorEntity } from '../indicator/indicator.entity.ts';
import { MethodVersionEntity } from '../method/method-version.entity.ts';
import { MethodEntity } from '../method/method.entity.ts';
import { NamedProblemEntity } from '../named-problem/named-problem.entity.ts';
import { PeriodEntity } from '../period/period.entity.ts';
import { RedLineEventEntity } from '../red-line/red-line-event.entity.ts';
import { RegionEntity } from '../region/region.entity.ts';
import { StarRuleEntity } from '../star/star-rule.entity.ts';
import { UnitEntity } from '../unit/unit.entity.ts';
import { UserEntity } from '../user/user.entity.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Where a kind of record is kept, and how its fields on the wire and its columns differ, if they do. */
export interface RecordShape {
  readonly entity: EntitySchema<object>;
  /** The column that names a record to people. */
  readonly codeColumn: 'code' | 'login';
  /** Columns that a search looks into. */
  readonly searched: readonly string[];
  /** Filters that are more than the equality of a column. */
  readonly filters?: Readonly<Record<string, (values: readonly string[]) => FilterQuery<object>>>;
  readonly toRow?: (fields: Fields) => Fields;
  readonly toRecord?: (row: Fields) => Fields;
  /** What a fact tells, where facts of an older day told it otherwise. */
  readonly fromTold?: (told: Fields) => Fields;
}

const shape = (entity: unknown, searched: readonly string[] = ['code', 'nameZh', 'nameEn']): RecordShape => ({
  entity: entity as EntitySchema<object>,
  codeColumn: 'code',
  searched,
});

export const recordShapes: Readonly<Record<RecordKind, RecordShape>> = {
  regions: shape(RegionEntity),
  units: shape(UnitEntity),
  clusters: {
    ...shape(ClusterEntity),
    filters: { industry: byIndustry },
    toRow: (fields) => ({ ...fields, status: lastStatus(fields['statusHistory']) }),
  },
  indicators: shape(IndicatorEntity),
  periods: shape(PeriodEntity, ['code']),
  methods: shape(MethodEntity),
  'method-versions': shape(MethodVersionEntity, ['code', 'methodCode']),
  'star-rules': { ...shape(StarRuleEntity), fromTold: withVersions },
  'award-schemes': { ...shape(AwardSchemeEntity), fromTold: withVersions },
  'award-lists': shape(AwardListEntity),
  'inspection-marks': shape(InspectionMarkEntity, ['code', 'clusterCode', 'judge']),
  'red-line-events': shape(RedLineEventEntity, ['code', 'clusterCode', 'reasonZh', 'reasonEn']),
  'named-problems': {
    ...shape(NamedProblemEntity, ['code', 'textZh', 'textEn']),
    toRow: ({ answeredBy: _derived, ...fields }) => fields,
  },
  directives: {
    ...shape(DirectiveEntity, ['code']),
    // The rest goes along as it is: what is left out here could never be archived.
    toRow: (fields) => {
      const { code, parentCode } = fields['definition'] as DirectiveDefinition;
      return { ...fields, code, parentCode };
    },
  },
  users: {
    ...shape(UserEntity, ['login', 'name']),
    codeColumn: 'login',
    toRecord: ({ passwordHash: _hidden, ...record }) => record,
  },
};

/** Until a rule had versions, facts told its one definition. */
function withVersions({ definition, ...told }: Fields): Fields {
  return definition === undefined ? told : { ...told, versions: [{ effectiveFrom: null, definition, note: '' }] };
}

function lastStatus(history: unknown): unknown {
  return (history as { status: string }[] | undefined)?.at(-1)?.status;
}

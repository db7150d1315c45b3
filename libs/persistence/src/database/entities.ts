import { AwardListEntity } from '../award/award-list.entity.ts';
import { AwardResultEntity } from '../award/award-result.entity.ts';
import { AwardSchemeEntity } from '../award/award-scheme.entity.ts';
import { InspectionMarkEntity } from '../award/inspection-mark.entity.ts';
import { ClusterEntity } from '../cluster/cluster.entity.ts';
import { DirectiveStatusEntity } from '../directive/directive-status.entity.ts';
import { DirectiveEntity } from '../directive/directive.entity.ts';
import { EditionEntity } from '../edition/edition.entity.ts';
import { ObjectionEntity } from '../edition/objection.entity.ts';
import { FactEntity } from '../fact/fact.entity.ts';
import { IndicatorEntity } from '../indicator/indicator.entity.ts';
import { MethodVersionEntity } from '../method/method-version.entity.ts';
import { MethodEntity } from '../method/method.entity.ts';
import { MetricEntity } from '../metric/metric.entity.ts';
import { RegionTotalEntity } from '../metric/region-total.entity.ts';
import { NamedProblemEntity } from '../named-problem/named-problem.entity.ts';
import { ObservationEntity } from '../observation/observation.entity.ts';
import { PeriodEntity } from '../period/period.entity.ts';
import { RankingRowEntity } from '../ranking/ranking-row.entity.ts';
import { RankingEntity } from '../ranking/ranking.entity.ts';
import { RedLineEventEntity } from '../red-line/red-line-event.entity.ts';
import { RegionEntity } from '../region/region.entity.ts';
import { SavedViewEntity } from '../saved-view/saved-view.entity.ts';
import { ScheduleRunEntity } from '../schedule/schedule-run.entity.ts';
import { ScheduleEntity } from '../schedule/schedule.entity.ts';
import { RecomputeScopeEntity } from '../scope/recompute-scope.entity.ts';
import { SchemeVersionEntity } from '../scope/scheme-version.entity.ts';
import { StarRatingEntity } from '../star/star-rating.entity.ts';
import { StarRuleEntity } from '../star/star-rule.entity.ts';
import { UnitEntity } from '../unit/unit.entity.ts';
import { IdempotencyKeyEntity } from '../user/idempotency-key.entity.ts';
import { LoginAttemptEntity } from '../user/login-attempt.entity.ts';
import { SessionEntity } from '../user/session.entity.ts';
import { RobustnessEntity } from '../robustness/robustness.entity.ts';
import { UserEntity } from '../user/user.entity.ts';
import { VerificationEntity } from '../verification/verification.entity.ts';

/** Every table of the house. */
export const entities = [
  AwardListEntity,
  AwardResultEntity,
  AwardSchemeEntity,
  ClusterEntity,
  DirectiveEntity,
  DirectiveStatusEntity,
  EditionEntity,
  FactEntity,
  IdempotencyKeyEntity,
  IndicatorEntity,
  InspectionMarkEntity,
  LoginAttemptEntity,
  MethodEntity,
  MethodVersionEntity,
  MetricEntity,
  NamedProblemEntity,
  ObjectionEntity,
  ObservationEntity,
  PeriodEntity,
  RankingEntity,
  RankingRowEntity,
  RecomputeScopeEntity,
  RedLineEventEntity,
  RegionEntity,
  RegionTotalEntity,
  RobustnessEntity,
  SavedViewEntity,
  ScheduleEntity,
  ScheduleRunEntity,
  SchemeVersionEntity,
  SessionEntity,
  StarRatingEntity,
  StarRuleEntity,
  UnitEntity,
  UserEntity,
  VerificationEntity,
];

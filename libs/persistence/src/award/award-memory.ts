import { isRefusal, type AwardMembers, type Fact, type Period, type Refusal } from '@jiju/domain';
import type { Query } from '../database/database.ts';
import { isDeepEqual } from '../record/is-deep-equal.ts';

const upsert = `/* save-award */
insert into award_result as a (scheme_code, period, result, input_revision, computed_at, version_from)
values ($1, $2, $3::jsonb, $4::bigint, $5::timestamptz, $6)
on conflict (scheme_code, period) do update set result = excluded.result, input_revision = excluded.input_revision,
  computed_at = excluded.computed_at, version_from = excluded.version_from where a.input_revision <= excluded.input_revision`;

/** Stores a list of members, or why there is none, where it differs from what is there, be it by the version. */
export async function saveAward(
  query: Query,
  scheme: string,
  period: Period,
  result: AwardMembers | Refusal | undefined,
  versionFrom: Period | null,
  position: string,
  now: string,
): Promise<Fact[]> {
  const [stored] = await query<{ result: AwardMembers | Refusal; versionFrom: Period | null }>(
    '/* award */ select result, version_from as "versionFrom" from award_result where scheme_code = $1 and period = $2',
    [scheme, period],
  );
  if (!stored && !result) return [];
  if (stored && result && stored.versionFrom === versionFrom && isDeepEqual(stored.result, result)) return [];
  if (result) await query(upsert, [scheme, period, JSON.stringify(result), position, now, versionFrom]);
  else await query('delete from award_result where scheme_code = $1 and period = $2', [scheme, period]);
  const before = new Set(stored ? memberIds(stored.result) : []);
  const after = new Set(memberIds(result));
  const entered = [...after].filter((id) => !before.has(id));
  const left = [...before].filter((id) => !after.has(id));
  return [{ type: 'AwardChanged', scheme, period, entered, left }];
}

function memberIds(result: AwardMembers | Refusal | undefined): string[] {
  return !result || isRefusal(result) ? [] : result.members.map((member) => member.id);
}

import { factEntry, recordKinds, type FactEntry } from '@jiju/contract';
import type { DataProvider, GetListParams, Identifier, RaRecord } from 'react-admin';
import { z } from 'zod';
import { ApiError } from './api-error.ts';
import type { Conflict, Fields } from './conflict.ts';
import type { Api } from './http.ts';
import { query, type QueryValue } from './query.ts';
import type { Question } from './question.ts';
import { isRecordKind, recordBody } from './record-body.ts';
import { versionsOf, type RuleChange, type RuleChoice } from './rule-change.ts';

/** The records of the house for react-admin; beside its own methods `restore` and `history`. */
export interface RecordProvider extends DataProvider {
  restore(resource: string, params: { readonly id: Identifier }): Promise<{ data: RaRecord }>;
  history(resource: string, params: { readonly id: Identifier }): Promise<FactEntry[]>;
}

/** Below the server's limit, `mostPerPage`. */
const manyAtOnce = 500;

/** What requests ask the person at the page. */
export interface Settling {
  readonly settleConflict: Question<Conflict, Fields>;
  readonly settleRuleChange: Question<RuleChange, RuleChoice>;
}

export function createDataProvider(api: Api, { settleConflict, settleRuleChange }: Settling): RecordProvider {
  const provider = {
    supportAbortSignal: true,

    async getList(resource: string, { pagination, sort, filter, signal }: GetListParams & { signal?: AbortSignal }) {
      const { page = 1, perPage = manyAtOnce } = pagination ?? {};
      const sorted = { sort: sort?.field, order: sort?.order.toLowerCase(), ...(filter as Record<string, QueryValue>) };
      const read = (part: { page: number; perPage: number }) =>
        api.get(`/${resource}${query({ ...part, ...sorted })}`, listOf(resource), signal);
      if (perPage <= manyAtOnce) {
        const { items, total } = await read({ page, perPage });
        return { data: items, total };
      }
      // Exports and catalogues ask for more than the server gives at once.
      const data: AnyRecord[] = [];
      for (let part = 1; ; part++) {
        const { items, total } = await read({ page: part, perPage: manyAtOnce });
        data.push(...items);
        if (items.length === 0 || part * manyAtOnce >= total || data.length >= page * perPage)
          return { data: data.slice((page - 1) * perPage, page * perPage), total };
      }
    },

    async getOne(resource: string, { id, signal }: { id: Identifier; signal?: AbortSignal }) {
      return { data: await api.get(`/${resource}/${id}`, recordOf(resource), signal) };
    },

    async getMany(resource: string, { ids, signal }: { ids: Identifier[]; signal?: AbortSignal }) {
      const parts = chunks(ids, manyAtOnce).map((part) =>
        api.get(`/${resource}${query({ ids: part, perPage: part.length })}`, listOf(resource), signal),
      );
      return { data: (await Promise.all(parts)).flatMap((part) => part.items) };
    },

    getManyReference(resource: string, params: GetListParams & { target: string; id: Identifier }) {
      return provider.getList(resource, {
        ...params,
        filter: { ...(params.filter as object), [params.target]: params.id },
      });
    },

    async create(resource: string, { data }: { data: Fields }) {
      const body = recordBody(resource, data);
      return { data: await api.send('POST', `/${resource}`, { body, schema: recordOf(resource) }) };
    },

    /**
     * Stores over the revision that was read. Where somebody was faster, or results of the past would change, the person at
     * the page settles it and it is sent again.
     */
    async update(
      resource: string,
      { id, data, previousData }: { id: Identifier; data: Fields; previousData?: Fields },
    ) {
      let [base, mine] = [previousData ?? data, { ...previousData, ...data }];
      let corrects = false;
      for (;;) {
        try {
          const revision = Number(base['revision']);
          const sent = { body: recordBody(resource, mine), revision, schema: recordOf(resource) };
          const path = `/${resource}/${id}`;
          return { data: await (corrects ? api.send('POST', `${path}/correct`, sent) : api.send('PUT', path, sent)) };
        } catch (error) {
          if (changesThePast(error)) {
            const typed = recordBody(resource, mine) as Fields;
            const choice = await settleRuleChange.ask({
              resource,
              id,
              base: versionsOf(base),
              mine: versionsOf(typed),
            });
            if (!choice) throw error;
            mine = { ...mine, versions: choice.versions };
            corrects = choice.corrects;
            continue;
          }
          const theirs = currentOf(error);
          const chosen = theirs && (await settleConflict.ask({ resource, base, mine, theirs }));
          if (!theirs || !chosen) throw error;
          [base, mine] = [theirs, { ...chosen }];
        }
      }
    },

    /** Archives: the record stays readable and `restore` brings it back. */
    async delete(resource: string, { id, previousData }: { id: Identifier; previousData?: Fields }) {
      const revision = Number(previousData?.['revision']);
      const archived = await api.send('DELETE', `/${resource}/${id}`, {
        revision,
        schema: recordOf(resource).optional(),
      });
      return { data: archived ?? { ...previousData, id } };
    },

    async deleteMany(resource: string, { ids }: { ids: Identifier[] }) {
      const { data } = await provider.getMany(resource, { ids });
      for (const previousData of data) await provider.delete(resource, { id: previousData.id, previousData });
      return { data: ids };
    },

    async updateMany(resource: string, { ids, data }: { ids: Identifier[]; data: Fields }) {
      const records = await provider.getMany(resource, { ids });
      for (const previousData of records.data)
        await provider.update(resource, { id: previousData.id, data, previousData });
      return { data: ids };
    },

    async restore(resource: string, { id }: { id: Identifier }) {
      return { data: await api.send('POST', `/${resource}/${id}/restore`, { schema: recordOf(resource) }) };
    },

    history(resource: string, { id }: { id: Identifier }) {
      return api.get(`/${resource}/${id}/history`, z.array(factEntry));
    },
  };
  // react-admin lets every method answer any record type the caller names; what comes is held against the contract above.
  return provider as unknown as RecordProvider;
}

type AnyRecord = RaRecord & Fields;

function recordOf(resource: string): z.ZodType<AnyRecord> {
  const schema: z.ZodType = isRecordKind(resource) ? recordKinds[resource].record : z.looseObject({ id: z.any() });
  return schema as z.ZodType<AnyRecord>;
}

const listOf = (resource: string) => z.object({ total: z.int(), items: z.array(recordOf(resource)) });

const changesThePast = (error: unknown): boolean =>
  error instanceof ApiError && error.problems.some(({ code }) => code === 'judged-past-changes');

function currentOf(error: unknown): Fields | undefined {
  if (!(error instanceof ApiError) || error.status !== 412) return undefined;
  return typeof error.current === 'object' && error.current !== null ? (error.current as Fields) : undefined;
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}

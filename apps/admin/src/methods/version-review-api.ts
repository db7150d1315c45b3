import { methodVersion, type MethodVersion, type ReviewAnswer } from '@jiju/contract';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../provider/api.ts';

/** What is done with a draft that is reviewed; the versions on the page are read again whatever came of it. */
export function useReviewActs() {
  const client = useQueryClient();
  const act = async (method: 'POST' | 'DELETE', { id, revision }: MethodVersion, path: string, body?: unknown) => {
    try {
      await api.send(method, `/method-versions/${id}/${path}`, { body, revision, schema: methodVersion });
    } finally {
      await client.invalidateQueries({ queryKey: ['method-versions'] });
    }
  };
  return {
    send: (version: MethodVersion, note: string) => act('POST', version, 'review', { note }),
    callBack: (version: MethodVersion) => act('DELETE', version, 'review'),
    answer: (version: MethodVersion, body: ReviewAnswer) => act('POST', version, 'review/answer', body),
  };
}

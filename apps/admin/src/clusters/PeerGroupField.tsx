import type { Cluster } from '@jiju/contract';
import { useRecordContext, useTranslate } from 'react-admin';

/** The peer group by its word. Takes `source` for the head of its column. */
export function PeerGroupField(_: { readonly source: string }) {
  const translate = useTranslate();
  const peer = useRecordContext<Cluster>()?.peerGroup ?? '';
  return peer === '' ? null : <span>{translate(`rankings.peer.${peer}`, { _: peer })}</span>;
}

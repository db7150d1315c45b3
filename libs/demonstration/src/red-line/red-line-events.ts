import type { RedLineEventInput } from '@jiju/contract';

/** Invented events, code SYN-: nothing of this happened in the places named. */
export const redLineEvents: readonly RedLineEventInput[] = [
  event('SYN-2013-1', 'NY-DZ', 'LATE-RETURNS', 2, 'none'),
  event('SYN-2013-2', 'JZ-WX', 'INCIDENT', 1, 'pending'),
];

function event(
  code: string,
  clusterCode: string,
  redLine: string,
  count: number,
  appeal: RedLineEventInput['appeal'],
): RedLineEventInput {
  return {
    code,
    clusterCode,
    periodCode: '2013',
    redLine,
    count,
    reasonZh: '演示用事件，并未发生。',
    reasonEn: 'Invented for the demonstration; it did not happen.',
    evidence: '',
    happenedOn: '2013-11-15',
    issuingBody: '演示 / demonstration',
    appeal,
  };
}

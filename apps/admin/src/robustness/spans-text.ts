import type { OpenSpan } from './interval-lines.ts';

/** `6–7, 9–17`: places in rows of neighbours. */
export function spansText(spans: readonly OpenSpan[], comma: string): string {
  return spans.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(comma);
}

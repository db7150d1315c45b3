/** The message key for why a value is missing; gaps carry `{ reason, ... }`. */
export function gapKey(gap: Readonly<Record<string, unknown>> | null | undefined): string {
  const reason = gap?.['reason'];
  return `gap.${typeof reason === 'string' ? reason : 'other'}`;
}

/** The result of a run as one line: its counts in the words of `say`, or its message; empty for nothing. */
export function runText(result: unknown, say: (name: string, value: string) => string): string {
  if (result === null || result === undefined) return '';
  if (typeof result === 'string') return result;
  if (typeof result === 'number' || typeof result === 'boolean') return String(result);
  if (typeof result !== 'object') return '';
  return Object.entries(result)
    .filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))
    .map(([name, value]) => say(name, String(value)))
    .join(', ')
    .slice(0, 200);
}

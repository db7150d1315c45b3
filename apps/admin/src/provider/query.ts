export type QueryValue = string | number | boolean | null | undefined | readonly (string | number)[];

/** `?a=1&b=2`; what is empty is left out, lists are joined by commas. */
export function query(values: Readonly<Record<string, QueryValue>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    const text = Array.isArray(value) ? value.join(',') : String(value ?? '');
    if (text !== '') search.set(name, text);
  }
  return search.size === 0 ? '' : `?${search}`;
}

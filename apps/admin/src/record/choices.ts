/** The values of an enumeration as choices; their words stand under `resources.<kind>.<field>.<value>`. */
export function choices(kind: string, field: string, values: readonly string[]): { id: string; name: string }[] {
  return values.map((id) => ({ id, name: `resources.${kind}.${field}.${id}` }));
}

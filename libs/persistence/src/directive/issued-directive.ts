/** SQL of `isIssued` for a row of `directive`. */
export function issuedDirective(alias: string): string {
  return `${alias}.events @> '[{"type":"issued"}]'`;
}

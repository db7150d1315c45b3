/**
 * The address of a database with settings of the server for every connection made by it. What the address asks for itself
 * is kept (of two the server takes the last), and so is all the rest of it, `sslmode` and its kind among it.
 * @param before settings that the address may change, as `-c name=value`
 * @param after settings that it may not
 */
export function withServerOptions(databaseUrl: string, before: string, after = ''): string {
  const address = new URL(databaseUrl);
  const given = address.searchParams.get('options') ?? '';
  const options = [before, given, after].filter((part) => part !== '').join(' ');
  address.searchParams.delete('options');
  // A space must be written as %20 here; URLSearchParams makes a plus sign of it, which stays one.
  const others = address.searchParams.toString();
  address.search = `${others === '' ? '' : `${others}&`}options=${encodeURIComponent(options)}`;
  return address.href;
}

/**
 * Settings of the embedded server, passed on its command line so that a new release of Jiju changes them without touching the data.
 * Everything about durability stays at PostgreSQL's own safe defaults, unless the data is thrown away after a test.
 */
export function serverSettings(port: number, throwaway: boolean): string[] {
  const settings: Record<string, string | number> = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: '128MB',
    max_wal_size: '1GB',
    jit: 'off', // short queries: compiling one costs more than running it
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(throwaway ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/**
 * The order of text in a new cluster: code points (`builtin` C.UTF-8). It is the same on every machine and in every
 * later version, so indexes never go stale and results are bit for bit reproducible; ICU's orders change with its releases. Where people read a
 * sorted list, the query names an ICU collation (`zh-x-icu`).
 */
export const localeArguments = [
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
];

import { spawn, type ChildProcess } from 'node:child_process';
import { leaseFolder } from './lease.ts';

/**
 * Reads its standard input, a pipe from the launcher, until it ends. A launcher that leaves in order says so first; when it was killed,
 * the watchdog gives up its lease and stops the server (SIGINT: no new work, roll back, close cleanly) unless somebody else has a
 * lease. A shell and not a Node process: it waits for weeks and should weigh nothing.
 */
const SCRIPT = `
launcher=$1 leases=$2 data=$3 throwaway=$4
while read -r word; do [ "$word" = leave ] && exit 0; done
rm -f "$leases/$launcher"
for lease in "$leases"/*; do
  other=\${lease##*/}
  case $other in *[!0-9]*) continue;; esac
  kill -0 "$other" 2>/dev/null || continue
  if [ -r "/proc/$other/stat" ]; then
    [ "$(sed 's/.*) //' "/proc/$other/stat" | cut -d' ' -f20)" = "$(cat "$lease")" ] || continue
  fi
  exit 0
done
server=$(head -n 1 "$data/postmaster.pid" 2>/dev/null)
[ -n "$server" ] && kill -INT "$server" 2>/dev/null
[ -z "$throwaway" ] && exit 0
turn=0
while [ -n "$server" ] && kill -0 "$server" 2>/dev/null && [ $turn -lt 100 ]; do sleep 0.1; turn=$((turn + 1)); done
rm -rf "$throwaway"
`;

/** A process of its own that outlives its launcher just long enough to stop the server. */
export interface Watchdog {
  /** Sends it home: the launcher stops the server itself. */
  dismiss(): void;
}

/**
 * Sets a watchdog on this process.
 * @param throwaway folder to delete when this process is gone, or undefined to keep everything
 */
export function setWatchdog(folder: string, dataDirectory: string, throwaway: string | undefined): Watchdog {
  let dismissed = false;
  let dog = start();
  function start(): ChildProcess {
    const args = [
      '-c',
      SCRIPT,
      'jiju-postgres-watchdog',
      String(process.pid),
      leaseFolder(folder),
      dataDirectory,
      throwaway ?? '',
    ];
    const child = spawn('/bin/sh', args, { cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
    child.stdin?.on('error', ignoreClosedPipe);
    // Somebody killed the watchdog alone: set another.
    child.once('exit', () => {
      if (!dismissed) dog = start();
    });
    child.unref();
    (child.stdin as unknown as { unref(): void }).unref();
    return child;
  }
  return {
    dismiss() {
      dismissed = true;
      dog.stdin?.end('leave\n');
    },
  };
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error; // a watchdog that is already gone needs no farewell
}

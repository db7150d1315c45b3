// First contact with an unknown machine: whatever Node the user has, possibly nothing installed. Old-style JavaScript, nothing but
// Node's own modules. Installs what the lockfile says when that is not there, then runs the real program on the pinned Node.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * @param {string} program file below tools/
 * @param {'run' | 'develop'} purpose `run` is content with what building and running take, half of what testing takes
 */
export function bootstrap(program, purpose) {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    fail(`Jiju needs Node 20 or later to begin with; this is ${process.version}.`);
  }
  if (!installed(purpose)) install(purpose);
  run(pinnedNode(), [join(root, 'tools', program), ...process.argv.slice(2)]);
}

/** Whether node_modules holds what the lockfile says; npm writes its own lockfile there when it has finished. */
function installed(purpose) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === undefined) fail('package-lock.json is missing or damaged; get it from the repository again.');
  if (present === undefined) return false;
  return Object.keys(wanted).every((path) => {
    const entry = wanted[path];
    if (!path.startsWith('node_modules/') || entry.optional || entry.devOptional || entry.peer) return true;
    if (entry.dev && purpose === 'run') return true;
    const found = present[path];
    return found !== undefined && found.version === entry.version && found.integrity === entry.integrity;
  });
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined; // missing or cut off: the caller decides what that means
  }
}

function install(purpose) {
  console.error('▸ Installing packages (once, about a minute)');
  const began = Date.now();
  const npm = process.env.npm_execpath;
  const args = [...howToInstall(purpose), '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  const result = npm ? spawnSync(process.execPath, [npm, ...args], options) : spawnSync('npm', args, options);
  if (result.signal) process.exit(130);
  if (result.status !== 0) fail('Installing the packages failed; what npm says above names the reason.');
  console.error(`✓ Packages installed (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}

function howToInstall(purpose) {
  if (purpose === 'run') return ['ci', '--omit=dev'];
  // `npm ci` would first delete everything, also below a Jiju that runs from this folder.
  return installed('run') ? ['install', '--no-save', '--include=dev'] : ['ci', '--include=dev'];
}

/** The Node that came with the packages, or a recent enough one of the machine where there is none for its platform. */
function pinnedNode() {
  const pinned = join(root, 'node_modules', '.bin', 'node');
  if (existsSync(pinned)) return pinned;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return fail(`There is no Node to install for ${process.platform} ${process.arch}; install Node 24 and try again.`);
}

function run(node, args) {
  const path = join(root, 'node_modules', '.bin') + ':' + process.env.PATH;
  // What Node compiled once (and its types stripped) is not compiled again by every process that is started.
  const compiled = process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'node');
  const env = { ...process.env, PATH: path, NODE_COMPILE_CACHE: compiled };
  // The channel tells the program that we are gone, even when we were killed.
  const child = spawn(node, args, { cwd: root, env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // Killed npm cannot pass anything on; that its child has another parent now is all there is to see.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event !== undefined) {
    setInterval(() => {
      if (process.ppid !== parent) child.kill('SIGTERM');
    }, 500).unref();
  }
  child.on('error', (error) => fail(`Cannot run ${node}: ${error.message}`));
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

function fail(sentence) {
  console.error(`✗ ${sentence}`);
  process.exit(1);
}

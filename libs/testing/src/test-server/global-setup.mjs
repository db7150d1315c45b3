// Jest calls this once per run, before its workers, on the plain Node loader; hence no TypeScript here.
import { ensureTestServer } from './test-server.ts';

export default async function globalSetup() {
  globalThis.stopJijuTestServer = await ensureTestServer();
}

import { isRefusal } from '@jiju/domain';
import type { User } from '@jiju/contract';
import type { House } from '../path/house.ts';
import type { AccessMemory, LoginAttempts, OpenSession } from './access-memory.ts';
import { findSession, logIn } from './log-in.ts';

const user = { id: 1, login: 'admin', role: 'administrator' } as User;

/** Keeps sessions in a map. */
function fakeAccess(): AccessMemory & { sessions: Map<string, OpenSession>; stored: string } {
  const sessions = new Map<string, OpenSession>();
  return {
    sessions,
    findLogin: (login) => Promise.resolve(login === 'admin' ? { user, passwordHash: 'hash of right' } : undefined),
    stored: 'hash of right',
    openSession(one) {
      if (one.passwordHash !== this.stored) return Promise.resolve(false);
      sessions.set(one.tokenHash, { ...one, user });
      return Promise.resolve(true);
    },
    findSession(tokenHash, now) {
      const found = sessions.get(tokenHash);
      return Promise.resolve(found && found.expiresAt > now ? found : undefined);
    },
    extendSession: (tokenHash, expiresAt) =>
      Promise.resolve(void sessions.set(tokenHash, { ...(sessions.get(tokenHash) as OpenSession), expiresAt })),
    endSession: (tokenHash) => Promise.resolve(void sessions.delete(tokenHash)),
  };
}

/** Counts as the rule says, and admits until somebody says otherwise. */
function fakeAttempts(): LoginAttempts & { wait: number | undefined; counted: string[] } {
  return {
    wait: undefined,
    counted: [],
    admit(login, address, _now, { most, withinSeconds }) {
      this.counted.push(`${login} ${address} ${most}/${withinSeconds}`);
      return Promise.resolve(this.wait);
    },
    forget(login, address) {
      this.counted.push(`forget ${login} ${address}`);
      return Promise.resolve();
    },
  };
}

const asking = (login: string, password: string) => ({ login, password, address: '10.0.0.1', requestId: 'r1' });

function setUp() {
  let at = Date.parse('2014-04-11T00:00:00.000Z');
  let tokens = 0;
  const verified: (string | undefined)[] = [];
  const access = fakeAccess();
  const attempts = fakeAttempts();
  const facts: unknown[] = [];
  const house = {
    recordFigures: async (_actor: unknown, work: (memory: never) => Promise<{ facts: unknown[] }>) => {
      facts.push(...(await work(undefined as never)).facts);
    },
  } as unknown as House;
  const needs = {
    house,
    access,
    attempts,
    passwords: {
      hash: (password: string) => Promise.resolve(`hash of ${password}`),
      verify: (stored: string | undefined, password: string) => {
        verified.push(stored);
        return Promise.resolve(stored === `hash of ${password}`);
      },
    },
    tokens: { newToken: () => `token ${(tokens += 1)}`, hashOf: (token: string) => `hash of ${token}` },
    now: () => new Date(at).toISOString(),
    sessionHours: 2,
  };
  return { needs, access, attempts, facts, verified, wait: (ms: number) => (at += ms) };
}

test('a login opens a session, and only the hash of its token is kept', async () => {
  const { needs, access, facts } = setUp();
  const opened = await logIn(needs)(asking('admin', 'right'));
  if (isRefusal(opened)) throw new Error('refused');
  expect(opened.token).toBe('token 1');
  expect([...access.sessions.keys()]).toEqual(['hash of token 1']);
  expect(opened.session).toMatchObject({ csrf: 'token 2', expiresAt: '2014-04-11T02:00:00.000Z' });
  expect(facts).toEqual([{ type: 'SignedIn', login: 'admin' }]);
});

test('a wrong password and an unknown user are the same, and both cost a verification', async () => {
  const { needs, verified, facts } = setUp();
  const wrong = await logIn(needs)(asking('admin', 'wrong'));
  const unknown = await logIn(needs)(asking('nobody', 'right'));
  expect(wrong).toEqual({ refused: [{ code: 'wrong-login', path: '', params: {} }] });
  expect(unknown).toEqual(wrong);
  expect(verified).toEqual(['hash of right', undefined]);
  expect(facts).toEqual([]);
});

test('too many failures are refused with the time to wait, and no password is looked at', async () => {
  const { needs, attempts, verified } = setUp();
  await logIn(needs)(asking('admin', 'wrong'));
  await logIn(needs)(asking('admin', 'right'));
  expect(attempts.counted).toEqual(['admin 10.0.0.1 10/300', 'admin 10.0.0.1 10/300', 'forget admin 10.0.0.1']);
  attempts.wait = 42;
  expect(await logIn(needs)(asking('admin', 'right'))).toEqual({
    refused: [{ code: 'too-many-logins', path: '', params: { seconds: 42 } }],
  });
  expect(verified).toHaveLength(2);
});

test('a password that was changed while it was looked at opens nothing, and the failure counts', async () => {
  const { needs, access, attempts, facts } = setUp();
  access.stored = 'hash of another';
  expect(await logIn(needs)(asking('admin', 'right'))).toMatchObject({ refused: [{ code: 'wrong-login' }] });
  expect([access.sessions.size, facts, attempts.counted]).toEqual([0, [], ['admin 10.0.0.1 10/300']]);
});

test('a session that is used goes on; one that is not ends', async () => {
  const { needs, wait } = setUp();
  await logIn(needs)(asking('admin', 'right'));
  wait(30_000);
  expect((await findSession(needs)('hash of token 1'))?.expiresAt).toBe('2014-04-11T02:00:00.000Z');
  wait(60 * 60_000);
  expect((await findSession(needs)('hash of token 1'))?.expiresAt).toBe('2014-04-11T03:00:30.000Z');
  wait(2 * 60 * 60_000);
  expect(await findSession(needs)('hash of token 1')).toBeUndefined();
});

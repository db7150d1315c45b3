import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';

/** OWASP's second set for argon2id: 19 MiB, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 };
const tagLength = 32;
const form = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** Passwords by argon2id, stored in the PHC string format with their cost, computed off the event loop. */
export const argon2id = {
  async hash(password: string): Promise<string> {
    const salt = randomBytes(16);
    const tag = await derive(password, salt, cost);
    const { memory, passes, parallelism } = cost;
    return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(tag)}`;
  },

  /** Takes as long for a hash that nobody has as for a real one, so that the answer's time says nothing about logins. */
  async verify(stored: string | undefined, password: string): Promise<boolean> {
    const [, memory, passes, parallelism, salt, tag] = form.exec(stored ?? '') ?? [];
    if (salt === undefined || tag === undefined) {
      await derive(password, Buffer.alloc(16), cost);
      return false;
    }
    const paid = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
    const expected = Buffer.from(tag, 'base64');
    const found = await derive(password, Buffer.from(salt, 'base64'), paid);
    return expected.length === found.length && timingSafeEqual(expected, found);
  },
};

function derive(password: string, nonce: Buffer, { memory, passes, parallelism }: typeof cost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    argon2('argon2id', { message: password, nonce, parallelism, tagLength, memory, passes }, (error, tag) => {
      if (error) reject(error);
      else resolve(tag);
    });
  });
}

function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}

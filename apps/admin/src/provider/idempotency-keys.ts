/**
 * A POST whose answer got lost must not be done twice when it is sent again: the same path and body keep their key until
 * the server has answered for certain.
 */
export interface IdempotencyKeys {
  keyFor(path: string, body: unknown): string;
  forget(path: string, body: unknown): void;
}

export function createIdempotencyKeys(newKey: () => string): IdempotencyKeys {
  const open = new Map<string, string>();
  const name = (path: string, body: unknown) => `${path} ${typeof body === 'string' ? body : JSON.stringify(body)}`;
  return {
    keyFor(path, body) {
      const key = open.get(name(path, body)) ?? newKey();
      open.set(name(path, body), key);
      return key;
    },
    forget(path, body) {
      open.delete(name(path, body));
    },
  };
}

/** 128 random bits in hex; `crypto.randomUUID` does not exist on plain http in an office network. */
export function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

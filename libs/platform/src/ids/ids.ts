import { randomBytes } from 'node:crypto';

/**
 * A new identifier: UUID version 7 (RFC 9562), milliseconds first and 74 random bits after, so that rows made one after
 * the other lie together in an index.
 * @param now milliseconds since 1970
 */
export function newId(now: number = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

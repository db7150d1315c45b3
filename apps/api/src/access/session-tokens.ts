import type { SessionTokens } from '@jiju/application';
import { createHash, randomBytes } from 'node:crypto';

/** 32 random bytes; their hash needs no salt. */
export const sessionTokens: SessionTokens = {
  newToken: () => randomBytes(32).toString('base64url'),
  hashOf: (token) => createHash('sha256').update(token).digest('base64url'),
};

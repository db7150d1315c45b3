import { join } from 'node:path';

/** The project's folder. */
export const root = join(import.meta.dirname, '..', '..');
/** A path below it. */
export const below = (...parts) => join(root, ...parts);

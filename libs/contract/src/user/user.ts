import { z } from 'zod';
import { requiredText, stored } from '../record/record.ts';

export const roles = ['administrator', 'manager', 'reviewer', 'reporter', 'reader'] as const;
export type Role = (typeof roles)[number];
export const login = z
  .string()
  .trim()
  .min(2)
  .max(60)
  .regex(/^[a-z0-9][a-z0-9._-]*$/, 'login');
export const password = z.string().min(10).max(200);

const locale = z.enum(['zh', 'en']);

export const userInput = z.strictObject({
  login,
  name: requiredText,
  role: z.enum(roles),
  locale: locale.default('zh'),
  /** The clusters a reporter may report for. */
  clusterCodes: z.array(z.string()).max(500).default([]),
  /** The unit whose directives the user answers for. */
  unitCode: z.string().nullable().default(null),
  active: z.boolean().default(true),
  /** Only when it is set anew; never sent back. */
  password: password.optional(),
});
export const user = z.object({ ...userInput.omit({ password: true }).shape, ...stored });
export type UserInput = z.infer<typeof userInput>;
export type User = z.infer<typeof user>;

export const loginInput = z.strictObject({ login: z.string().min(1).max(60), password: z.string().min(1).max(200) });
/** `PUT /api/session/preferences`: what users choose for themselves, and find again in every browser. */
export const preferences = z.strictObject({ locale });
export type Preferences = z.infer<typeof preferences>;
/** `PUT /api/session/password`: one's own, in exchange for the present one. */
export const passwordChange = z.strictObject({
  currentPassword: z.string().min(1).max(200),
  newPassword: password,
});
export type PasswordChange = z.infer<typeof passwordChange>;
/** Who is logged in. `csrf` goes back in the `x-csrf-token` header of every write. */
export const session = z.object({ user, csrf: z.string(), expiresAt: z.string() });
export type Session = z.infer<typeof session>;

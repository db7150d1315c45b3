import { z } from 'zod';
import { code, longText, shortText, stored } from '../record/record.ts';

/** A problem named in a speech, and the directives that answer it. */
export const namedProblemInput = z.object({
  code,
  textZh: longText.min(1),
  textEn: longText.default(''),
  speakerZh: shortText.default(''),
  speakerEn: shortText.default(''),
  answeredBy: z.array(z.string()).max(50).default([]),
});
export const namedProblem = namedProblemInput.extend(stored);
export type NamedProblemInput = z.infer<typeof namedProblemInput>;
export type NamedProblem = z.infer<typeof namedProblem>;

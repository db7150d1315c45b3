import { z } from 'zod';
import { code, longText, shortText, stored } from '../record/record.ts';

/** A problem named in a speech. Which directives answer it is said by them (`answersProblemCodes`). */
export const namedProblemInput = z.strictObject({
  code,
  textZh: longText.min(1),
  textEn: longText.default(''),
  speakerZh: shortText.default(''),
  speakerEn: shortText.default(''),
});
export const namedProblem = z.object({
  ...namedProblemInput.shape,
  /** The codes of the directives that name this problem, archived ones left out; read, never written. */
  answeredBy: z.array(z.string()),
  ...stored,
});
export type NamedProblemInput = z.infer<typeof namedProblemInput>;
export type NamedProblem = z.infer<typeof namedProblem>;

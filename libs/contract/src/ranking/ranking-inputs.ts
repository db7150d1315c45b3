import { z } from 'zod';
import { editionInputs } from '../edition/edition-file.ts';
import { methodDefinition } from '../method/method-definition.ts';

/** `GET /api/rankings/:method/:period/inputs?version&asOf`: the method and everything the ranking reads, as an edition holds them. */
export const rankingInputs = z.object({
  methodCode: z.string(),
  periodCode: z.string(),
  version: z.int(),
  definition: methodDefinition,
  inputs: editionInputs,
});
export type RankingInputsAnswer = z.infer<typeof rankingInputs>;

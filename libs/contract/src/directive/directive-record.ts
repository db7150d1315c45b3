import { z } from 'zod';
import { stored } from '../record/record.ts';
// The directive's own shapes (definition, events, states, actions) stand beside this file.
import { directiveDefinition, directiveEvent, directiveState } from './directive.ts';

/** What a client sends to create or change a directive; its life goes on by actions, not by edits. */
export const directiveInput = directiveDefinition;
export type DirectiveInput = z.infer<typeof directiveInput>;

/** A directive with its life and, as computed, its standing. */
export const directiveRecord = z.object({
  code: z.string(),
  parentCode: z.string().nullable(),
  definition: directiveDefinition,
  state: directiveState,
  events: z.array(directiveEvent),
  ...stored,
});
export type Directive = z.infer<typeof directiveRecord>;

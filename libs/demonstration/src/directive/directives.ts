import type { DirectiveWithLife } from './directive-row.ts';
import { governorDirectives } from './governor.ts';
import { landDirectives } from './land.ts';
import { secretaryDirectives } from './secretary.ts';
import { tierDirectives } from './tiers.ts';

/** Every directive with its life so far, parents before their assignments. */
export const directives: readonly DirectiveWithLife[] = [
  ...secretaryDirectives,
  ...governorDirectives,
  ...tierDirectives,
  ...landDirectives,
];

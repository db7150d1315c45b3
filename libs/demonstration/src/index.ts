export { demonstration, type Demonstration } from './demonstration.ts';
export { demonstrationFigures } from './observation/demonstration-figures.ts';
export type { DirectiveWithLife } from './directive/directive-row.ts';

export { evaluate } from './evaluate/evaluate.ts';
export { exitCode, type Io, type Verb } from './io.ts';
export { jiju } from './jiju.ts';

import type { LocalName } from './local-name.ts';

/** A red line (一票否决): outside the weighted sum, with one of three effects. */
export type RedLineRule = { readonly code: string; readonly name?: LocalName } & (
  | { readonly effect: 'deduct'; /** Score points per event. */ readonly points: number; readonly maximum?: number }
  | { readonly effect: 'block-award' }
  | { readonly effect: 'fail' }
);

/** A red line was crossed. Evidence, issuing body and appeal state stay with the record; upheld appeals are not passed in. */
export interface RedLineEvent {
  readonly unit: string;
  readonly redLine: string;
  /** How many times; 1 when not given. */
  readonly count?: number;
}

import { createCell, type Cell } from './cell.ts';

/**
 * Something that only the person in front of the page can decide while a request waits: to log in again, or which of two
 * texts to keep. A dialog shows `pending` and answers; whoever asked goes on, so forms never learn of it and lose nothing.
 */
export interface Question<Asked, Answer> {
  /** Waits for the answer; `null` when it was declined. */
  readonly ask: (asked: Asked) => Promise<Answer | null>;
  readonly pending: Cell<Pending<Asked, Answer> | null>;
}

export interface Pending<Asked, Answer> {
  readonly asked: Asked;
  readonly answer: (answer: Answer | null) => void;
}

/** Questions are put one after the other. */
export function createQuestion<Asked, Answer>(): Question<Asked, Answer> {
  const pending = createCell<Pending<Asked, Answer> | null>(null);
  let last: Promise<unknown> = Promise.resolve();
  return {
    pending,
    ask(asked) {
      const put = () =>
        new Promise<Answer | null>((resolve) => {
          pending.set({
            asked,
            answer(answer) {
              pending.set(null);
              resolve(answer);
            },
          });
        });
      const answered = last.then(put);
      last = answered;
      return answered;
    },
  };
}

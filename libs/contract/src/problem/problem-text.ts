/** The sentence for a problem code in both languages; `{name}` is filled from the problem's params. */
export interface ProblemText {
  readonly zh: string;
  readonly en: string;
}
export type ProblemTexts = Readonly<Record<string, ProblemText>>;

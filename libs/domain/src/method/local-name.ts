/** A name in both languages of the house. */
export interface LocalName {
  readonly zh: string;
  readonly en: string;
}

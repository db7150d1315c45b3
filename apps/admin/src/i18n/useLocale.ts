import { useCell } from '../provider/cell.ts';
import { chosenLocale, type Locale } from '../provider/locale.ts';

/** The language of the page, `zh` or `en`; a component that reads it is drawn again when it changes. */
export function useLocale(): Locale {
  return useCell(chosenLocale);
}

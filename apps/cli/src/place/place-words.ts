import { moveTexts, type MoveWords } from '@jiju/contract';
import type { NamedIndicator } from '@jiju/persistence';

/** What is said of a place, in one language. */
export interface PlaceWords extends MoveWords {
  readonly language: 'zh' | 'en';
  readonly number: (value: number, decimals: number) => string;
  /** With how many decimals a figure is shown. */
  readonly decimals: (code: string) => number;
  readonly nameOf: (named: { readonly nameZh: string; readonly nameEn: string }) => string;
}

const minus = '−';

/** The words of a language, with names and units of these indicators by code. Figures are said in the unit they are kept in. */
export function wordsIn(language: 'zh' | 'en', indicators: ReadonlyMap<string, NamedIndicator>): PlaceWords {
  const number = (value: number, decimals: number): string => value.toFixed(decimals).replace('-', minus);
  const nameOf: PlaceWords['nameOf'] = ({ nameZh, nameEn }) => (language === 'zh' ? nameZh : nameEn || nameZh);
  const decimals = (code: string): number => indicators.get(code)?.decimals ?? 2;
  return {
    language,
    number,
    decimals,
    nameOf,
    translate: (key, params = {}) =>
      textAt(language, key).replace(/%\{(\w+)\}/g, (_, name: string) => String(params[name])),
    change: (value, places = 1) =>
      `${value > 0 ? '+' : ''}${number(value, places === 1 && Number.isInteger(value) ? 0 : places)}`,
    name: (code) => {
      const indicator = indicators.get(code);
      return indicator ? nameOf(indicator) : code;
    },
    figure: (code, value) => {
      const unit = indicators.get(code)?.unit ?? '';
      return value === null ? '—' : `${number(value, decimals(code))}${unit === '' ? '' : ` ${unit}`}`;
    },
    period: (code) => code,
    moment: (at) => at,
  };
}

/** `place.cause.own`: the text below the texts of a place; a key that is not there is a fault of ours. */
function textAt(language: 'zh' | 'en', key: string): string {
  const found = key
    .split('.')
    .slice(1)
    .reduce<unknown>((node, name) => (node as Record<string, unknown> | undefined)?.[name], moveTexts[language]);
  if (typeof found !== 'string') throw new Error(`There is no text ${key}`);
  return found;
}

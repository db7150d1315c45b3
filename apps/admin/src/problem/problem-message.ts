import { problemTexts } from '@jiju/contract';
import type { Problem } from '@jiju/domain';
import type { Locale } from '../provider/locale.ts';

export interface MessageWithArguments {
  readonly message: string;
  readonly args: Problem['params'];
}

/** A problem as a message of react-admin, so that a form says it anew when the language changes. */
export const problemMessage = ({ code, params }: Problem): MessageWithArguments => ({
  message: `problem.${code}`,
  args: params,
});

/** The contract's sentences as messages: `{min}` is `%{min}` there. */
export function problemMessages(locale: Locale): Record<string, string> {
  const said = Object.entries(problemTexts).map(
    ([code, text]) => [code, text[locale].replace(/\{(\w+)\}/g, '%{$1}')] as const,
  );
  return Object.fromEntries(said);
}

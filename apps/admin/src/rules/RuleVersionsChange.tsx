import type { RuleVersion } from '@jiju/domain';
import { Box } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { useNames } from '../names/useNames.ts';
import { versionChanges, type RuleKind } from './rule-in-words.ts';
import { useVersionWords } from './useVersionWords.ts';

const noDefinitions = [] as const;

export interface RuleVersionsChangeProps {
  readonly kind: RuleKind;
  readonly before: unknown;
  readonly after: unknown;
}

/** What an edit did to the versions of a rule, a line each: those that went, and those that came. */
export function RuleVersionsChange({ kind, before, after }: RuleVersionsChangeProps) {
  const translate = useTranslate();
  const format = useFormat();
  const since = useVersionWords();
  const nameOf = useNames(noDefinitions);
  const { gone, come } = useMemo(
    () =>
      versionChanges(kind, listOf(before), listOf(after), {
        translate,
        number: (value) => format.number(value),
        nameOf: (code) => nameOf(code) ?? code,
        since,
        locale: format.locale,
      }),
    [kind, before, after, translate, format, nameOf, since],
  );
  return (
    <>
      {gone.map((line) => (
        <Box key={line} component="del" sx={{ display: 'block', color: 'text.secondary' }}>
          {line}
        </Box>
      ))}
      {come.map((line) => (
        <Box key={line} component="ins" sx={{ display: 'block', textDecoration: 'none' }}>
          {line}
        </Box>
      ))}
    </>
  );
}

/** Before there were versions, facts told of a definition, and nothing under this name. */
const listOf = (value: unknown): readonly RuleVersion[] => (Array.isArray(value) ? (value as RuleVersion[]) : []);

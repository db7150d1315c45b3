import { compareDefinitions, type DefinitionChange, type MethodDefinition } from '@jiju/domain';
import { Box, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { sayChange, whoseChange } from './change-words.ts';
import { useChangeWords } from './useChangeWords.ts';

/** In what two definitions differ, node by node, in words. */
export function ChangeList({ before, after }: { readonly before: MethodDefinition; readonly after: MethodDefinition }) {
  const translate = useTranslate();
  const words = useChangeWords(useMemo(() => [before, after], [before, after]));
  const changes = useMemo(() => compareDefinitions(before, after), [before, after]);
  if (changes.length === 0) return <Typography>{translate('versions.compare.textsSame')}</Typography>;
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {translate('versions.compare.count', { count: changes.length, smart_count: changes.length })}
      </Typography>
      <Box component="dl" sx={{ m: 0 }}>
        {byNode(changes).map(([key, own]) => {
          const [first] = own;
          return first ? (
            <Box
              key={key}
              sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, py: 0.5, borderBottom: 1, borderColor: 'divider' }}
            >
              <Typography component="dt" variant="body2" sx={{ flex: '0 0 200px', fontWeight: 600 }}>
                {whoseChange(first.node, first.code, words)}
              </Typography>
              <Box component="dd" sx={{ m: 0, flex: '1 1 300px' }}>
                {own.map((one) => {
                  const text = sayChange(one, words);
                  return (
                    <Typography key={text} variant="body2">
                      {text}
                    </Typography>
                  );
                })}
              </Box>
            </Box>
          ) : null;
        })}
      </Box>
    </>
  );
}

function byNode(changes: readonly DefinitionChange[]): [string, DefinitionChange[]][] {
  const found = new Map<string, DefinitionChange[]>();
  for (const one of changes) {
    const key = `${one.node} ${one.code ?? ''}`;
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return [...found];
}

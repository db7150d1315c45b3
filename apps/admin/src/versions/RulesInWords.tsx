import type { MethodVersion } from '@jiju/contract';
import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { rulesInWords, type RuleLine } from './rules-in-words.ts';
import { useChangeWords } from './useChangeWords.ts';

/** Everything a version says beside its weights, for whoever reads a ranking: how each indicator is scored, who takes part, what else counts. */
export function RulesInWords({ version: { definition } }: { readonly version: MethodVersion }) {
  const translate = useTranslate();
  const definitions = useMemo(() => [definition], [definition]);
  const words = useChangeWords(definitions);
  const rules = useMemo(() => rulesInWords(definition, words), [definition, words]);
  return (
    <>
      {rules.whole.map((text) => (
        <Typography key={text} variant="body2">
          {text}
        </Typography>
      ))}
      <RuleTable head={translate('versions.rules.indicators')} lines={rules.indicators} />
      <RuleTable head={translate('versions.rules.groups')} lines={rules.groups} />
      <RuleTable head={translate('versions.rules.bonuses')} lines={rules.bonuses} />
      <RuleTable head={translate('versions.rules.redLines')} lines={rules.redLines} />
    </>
  );
}

function RuleTable({ head, lines }: { readonly head: string; readonly lines: readonly RuleLine[] }) {
  const translate = useTranslate();
  if (lines.length === 0) return null;
  return (
    <TableContainer sx={{ mt: 1 }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: '30%' }}>{head}</TableCell>
            <TableCell>{translate('versions.rules.says')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map(({ code, name, says }) => (
            <TableRow key={code}>
              <TableCell>{name}</TableCell>
              <TableCell>{says.join(translate('versions.rules.stop'))}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

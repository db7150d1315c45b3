import { checkStarRule, type StarRule } from '@jiju/domain';
import { Alert, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useInput, useTranslate } from 'react-admin';
import { useProblemText } from '../problem/useProblemText.ts';
import { AddIndicator } from './AddIndicator.tsx';
import { CombineFields } from './CombineFields.tsx';
import { ruleOf, tableOf, withLevel, type StarTable } from './star-table.ts';
import { StarTableGrid } from './StarTableGrid.tsx';

/** The thresholds of a star rule as a table, checked while it is filled in. */
export function StarTableInput({ source }: { source: string }) {
  const translate = useTranslate();
  const say = useProblemText();
  const { field } = useInput({ source });
  const rule = field.value as StarRule | undefined;
  // A column that was just added holds no value yet and so is not in the rule.
  const [added, setAdded] = useState<readonly string[]>([]);
  const table = tableOf(rule);
  const shown: StarTable = { ...table, codes: [...new Set([...table.codes, ...added])] };
  const change = (next: StarTable) => {
    setAdded(next.codes);
    field.onChange(ruleOf(next));
    field.onBlur();
  };
  const problems = rule ? checkStarRule(rule) : [];
  return (
    <Box sx={{ width: '100%', mb: 2 }}>
      <Typography variant="h3" component="h2">
        {translate('resources.star-rules.fields.definition')}
      </Typography>
      <Typography sx={{ color: 'text.secondary', mb: 1 }}>{translate('resources.star-rules.hint')}</Typography>
      <CombineFields
        combine={shown.combine}
        onChange={(combine) => {
          change({ ...shown, combine });
        }}
      />
      <StarTableGrid table={shown} onChange={change} />
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', my: 1 }}>
        <Button onClick={() => change(withLevel(shown))}>{translate('resources.star-rules.addLevel')}</Button>
        <AddIndicator taken={shown.codes} onAdd={(code) => setAdded([...added, code])} />
      </Box>
      {problems.length === 0 ? null : (
        <Alert severity="warning" variant="outlined">
          {problems.map((problem) => (
            <div key={problem.path + problem.code}>{say(problem)}</div>
          ))}
        </Alert>
      )}
    </Box>
  );
}

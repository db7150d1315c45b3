import type { FactEntry } from '@jiju/contract';
import { Card, CardContent, List, ListItem, ListItemText, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ageWords } from '../age/age.ts';
import { useNow } from '../age/clock.ts';
import { FactSentence } from '../audit/FactSentence.tsx';
import { useFormat } from '../format/useFormat.ts';

/** The stream of what just happened, newest first. */
export function RecentFacts({ facts }: { readonly facts: readonly FactEntry[] }) {
  const translate = useTranslate();
  const format = useFormat();
  const now = useNow();
  const ago = (at: string): string => {
    const { key, count } = ageWords(Math.max(0, now - Date.parse(at)));
    return translate(`age.${key}`, { count });
  };
  return (
    <Card>
      <CardContent sx={{ p: 1.5 }}>
        <Typography variant="h2">{translate('overview.recent')}</Typography>
        {facts.length === 0 ? <Typography color="textSecondary">{translate('overview.quiet')}</Typography> : null}
        <List dense disablePadding aria-live="polite" aria-relevant="additions">
          {facts.map((fact) => (
            <ListItem key={fact.id} disableGutters sx={{ py: 0 }}>
              <ListItemText
                sx={{ m: 0.25 }}
                primary={<FactSentence fact={fact} />}
                secondary={
                  <span title={format.instant(fact.at)}>
                    {fact.actor || translate('audit.system')} · {ago(fact.at)}
                  </span>
                }
                slotProps={{ primary: { variant: 'body2' }, secondary: { variant: 'caption' } }}
              />
            </ListItem>
          ))}
        </List>
      </CardContent>
    </Card>
  );
}

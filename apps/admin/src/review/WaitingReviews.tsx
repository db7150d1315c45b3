import { Card, CardContent, List, ListItem, ListItemText, Typography } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { useCell } from '../provider/cell.ts';
import { session } from '../provider/session.ts';
import { useWaitingEditions, useWaitingVersions } from './waiting.ts';

const mostShown = 5;

/** Drafts of methods and editions that wait for whoever looks at the page; nothing where none does. */
export function WaitingReviews() {
  const translate = useTranslate();
  const format = useFormat();
  const login = useCell(session)?.user.login;
  const waiting = [...useWaitingEditions(), ...useWaitingVersions()];
  // Nobody reviews what they sent themselves; whoever waits longest comes first.
  const mine = waiting
    .filter(({ sentBy }) => sentBy !== login)
    .sort((one, other) => one.sentAt.localeCompare(other.sentAt));
  if (mine.length === 0) return null;
  return (
    <Card>
      <CardContent sx={{ p: 1.5 }}>
        <Typography variant="h2">{translate('review.waitForYou', { count: mine.length })}</Typography>
        <List dense disablePadding>
          {mine.slice(0, mostShown).map(({ path, title, sentBy, sentAt }) => (
            <ListItem key={path} disableGutters sx={{ py: 0 }}>
              <ListItemText
                sx={{ m: 0.25 }}
                primary={<Link to={path}>{title}</Link>}
                secondary={translate('review.said.sent', { by: sentBy, at: format.instant(sentAt) })}
                slotProps={{ primary: { variant: 'body2' }, secondary: { variant: 'caption' } }}
              />
            </ListItem>
          ))}
        </List>
      </CardContent>
    </Card>
  );
}

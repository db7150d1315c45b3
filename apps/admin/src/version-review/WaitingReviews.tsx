import type { MethodVersion } from '@jiju/contract';
import { Card, CardContent, List, ListItem, ListItemText, Typography } from '@mui/material';
import { Link, useGetList, useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useCell } from '../provider/cell.ts';
import { session } from '../provider/session.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useMay } from '../provider/useMay.ts';

const mostShown = 5;

/** Drafts of methods that wait for whoever looks at the page; nothing where none does. */
export function WaitingReviews() {
  const translate = useTranslate();
  const format = useFormat();
  const methods = useCatalogue('methods');
  const mayReview = useMay('method-versions.review');
  const login = useCell(session)?.user.login;
  const { data = [] } = useGetList<MethodVersion>(
    'method-versions',
    { filter: { reviewState: 'waiting' }, pagination: { page: 1, perPage: 50 }, sort: { field: 'id', order: 'ASC' } },
    { enabled: mayReview },
  );
  const mine = data.filter(({ review, state }) => state === 'draft' && review?.sentBy !== login);
  if (!mayReview || mine.length === 0) return null;
  return (
    <Card>
      <CardContent sx={{ p: 1.5 }}>
        <Typography variant="h2">{translate('review.waitForYou', { count: mine.length })}</Typography>
        <List dense disablePadding>
          {mine.slice(0, mostShown).map((version) => (
            <ListItem key={version.id} disableGutters sx={{ py: 0 }}>
              <ListItemText
                sx={{ m: 0.25 }}
                primary={
                  <Link to={`/method-versions/${version.id}`}>
                    {nameIn(format.locale, methods.get(version.methodCode)) || version.methodCode} ·{' '}
                    {translate('methods.versionNumber', { number: version.number })}
                  </Link>
                }
                secondary={translate('review.said.sent', {
                  by: version.review?.sentBy ?? '',
                  at: version.review ? format.instant(version.review.sentAt) : '',
                })}
                slotProps={{ primary: { variant: 'body2' }, secondary: { variant: 'caption' } }}
              />
            </ListItem>
          ))}
        </List>
      </CardContent>
    </Card>
  );
}

import type { Edition } from '@jiju/contract';
import { Card, CardContent, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

const digits = { fontFamily: 'monospace', overflowWrap: 'anywhere' } as const;

/** What proves an edition: its hash, and that of the one before it. */
export function EditionProof({ edition: { hash, number, previousHash } }: { readonly edition: Edition }) {
  const translate = useTranslate();
  return (
    <Card>
      <CardContent>
        <Typography variant="h2" gutterBottom>
          {translate('editions.proof')}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {translate('editions.hash')}
          {number === null ? null : ` · ${translate('editions.number', { number })}`}
        </Typography>
        <Typography variant="body2" sx={digits}>
          {hash}
        </Typography>
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {translate('editions.previous')}
        </Typography>
        <Typography variant="body2" sx={digits}>
          {previousHash ?? translate(number === null ? 'editions.beforeChain' : 'editions.first')}
        </Typography>
        {number === null ? null : (
          <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
            {translate('editions.proofHint')}
          </Typography>
        )}
      </CardContent>
    </Card>
  );
}

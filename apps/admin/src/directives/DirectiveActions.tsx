import type { DirectiveView } from '@jiju/contract';
import { directiveActions, type DirectiveAction } from '@jiju/domain';
import { Button, Card, CardContent, Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from './ActionDialog.tsx';

/** What the person logged in may do now, by the state machine and their role. */
export function DirectiveActions({ view }: { readonly view: DirectiveView }) {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<DirectiveAction | null>(null);
  const offered = directiveActions.filter((action) => view.actions.includes(action));
  if (offered.length === 0) return null;
  return (
    <Card sx={{ displayPrint: 'none' }}>
      <CardContent>
        <Typography variant="h2" sx={{ mb: 1 }}>
          {translate('directives.actions')}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {offered.map((action, at) => (
            <Button
              key={action}
              size="small"
              variant={at === 0 ? 'contained' : 'outlined'}
              color={action === 'cancel' ? 'error' : 'primary'}
              onClick={() => {
                setChosen(action);
              }}
            >
              {translate(`directives.action.${action}`)}
            </Button>
          ))}
        </Box>
        {chosen ? (
          <ActionDialog
            view={view}
            action={chosen}
            onClose={() => {
              setChosen(null);
            }}
          />
        ) : null}
      </CardContent>
    </Card>
  );
}

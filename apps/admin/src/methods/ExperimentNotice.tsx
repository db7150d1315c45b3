import type { MethodVersion } from '@jiju/contract';
import type { MethodDefinition } from '@jiju/domain';
import { Alert, Box, Button, Card, CardContent, Collapse } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ChangeList } from '../versions/ChangeList.tsx';

export interface ExperimentNoticeProps {
  /** The version it is held against. */
  readonly version: MethodVersion;
  readonly definition: MethodDefinition;
  /** An address brought it: whoever opened that sees at once in what it differs. */
  readonly brought: boolean;
  readonly onDiscard: () => void;
}

/** Over an experiment: that it is none of what is saved, in what it differs, and the way to throw it away. */
export function ExperimentNotice({ version, definition, brought, onDiscard }: ExperimentNoticeProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(brought);
  const buttons = (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end' }}>
      <Button
        color="inherit"
        size="small"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {translate(open ? 'methods.experiment.hide' : 'methods.experiment.show')}
      </Button>
      <Button color="inherit" size="small" onClick={onDiscard}>
        {translate('methods.experiment.discard')}
      </Button>
    </Box>
  );
  return (
    <Box component="section" aria-label={translate('methods.experiment.mark')}>
      <Alert
        severity="warning"
        variant="filled"
        role="status"
        action={buttons}
        sx={{ alignItems: 'center', flexWrap: { xs: 'wrap', sm: 'nowrap' } }}
      >
        {translate('methods.experiment.notice', {
          number: version.number,
          state: translate(`methods.states.${version.state}`),
        })}
      </Alert>
      <Collapse in={open} unmountOnExit>
        <Card>
          <CardContent sx={{ maxHeight: '40vh', overflow: 'auto' }}>
            <ChangeList before={version.definition} after={definition} />
          </CardContent>
        </Card>
      </Collapse>
    </Box>
  );
}

import type { PeriodRecord } from '@jiju/contract';
import LockOpenOutlinedIcon from '@mui/icons-material/LockOpenOutlined';
import LockOutlinedIcon from '@mui/icons-material/LockOutlined';
import type { MouseEvent } from 'react';
import { Button, useNotify, useRecordContext, useUpdate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { useErrorText } from '../problem/useErrorText.ts';

/** Opens a closed period for reporting, or closes an open one: for whoever may change periods. */
export function PeriodStateButton() {
  const notify = useNotify();
  const format = useFormat();
  const errorText = useErrorText();
  const period = useRecordContext<PeriodRecord>();
  const [update, { isPending }] = useUpdate<PeriodRecord>();
  if (!period) return null;
  const next = period.state === 'open' ? 'closed' : 'open';
  const change = (event: MouseEvent) => {
    event.stopPropagation();
    void update(
      'periods',
      { id: period.id, data: { state: next }, previousData: period },
      {
        mutationMode: 'pessimistic',
        onSuccess: () =>
          notify(`resources.periods.${next === 'open' ? 'opened' : 'closed'}`, {
            messageArgs: { period: format.period(period.code) },
          }),
        onError: (error: unknown) => notify(errorText(error), { type: 'error' }),
      },
    );
  };
  return (
    <Button label={`resources.periods.${next === 'open' ? 'open' : 'close'}`} onClick={change} disabled={isPending}>
      {next === 'open' ? <LockOpenOutlinedIcon /> : <LockOutlinedIcon />}
    </Button>
  );
}

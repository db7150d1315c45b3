import { isReaching, reachOf, type MethodDefinition } from '@jiju/domain';
import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';

/** What is computed on the page has the figures of one period: a method that reads more is told apart from its ranking. */
export function PeriodOnly({ definition }: { readonly definition: MethodDefinition }) {
  const translate = useTranslate();
  const reaches = isReaching(reachOf(definition));
  const read = definition.indicators.filter(({ source }) => source !== undefined);
  if (!reaches && read.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ my: 1 }}>
      {[
        ...(reaches ? [translate('methods.periodOnly')] : []),
        ...(read.length > 0
          ? [translate('methods.sourcesLeftOut', { codes: read.map(({ code }) => code).join(', ') })]
          : []),
      ].join(' ')}
    </Alert>
  );
}

import type { MethodDefinition } from '@jiju/domain';
import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { readsFurther } from './reads-further.ts';

export interface ReadsFurtherProps {
  readonly definition: MethodDefinition;
  readonly stored: MethodDefinition;
}

/** What is tried may read more than what is stored; the page learns of that when the draft is saved, and says so until then. */
export function ReadsFurther({ definition, stored }: ReadsFurtherProps) {
  const translate = useTranslate();
  const { periods, sources } = readsFurther(definition, stored);
  if (!periods && sources.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ my: 1 }}>
      {[
        ...(periods ? [translate('methods.periodOnly')] : []),
        ...(sources.length > 0 ? [translate('methods.sourcesLeftOut', { codes: sources.join(', ') })] : []),
      ].join(' ')}
    </Alert>
  );
}

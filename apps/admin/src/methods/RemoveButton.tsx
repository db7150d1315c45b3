import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Takes a line of a list away. */
export function RemoveButton({ disabled, onRemove }: { readonly disabled: boolean; readonly onRemove: () => void }) {
  const translate = useTranslate();
  return (
    <Button size="small" disabled={disabled} onClick={onRemove}>
      {translate('ra.action.remove')}
    </Button>
  );
}

import { longestViewName } from '@jiju/contract';
import { Box, Button, TextField } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useErrorText } from '../problem/useErrorText.ts';

export interface ViewNameFormProps {
  readonly label: string;
  readonly action: string;
  readonly initial?: string;
  /** What is refused stands at the field. Answers whether the name is done with. */
  readonly onName: (name: string) => Promise<boolean>;
  readonly onCancel?: () => void;
}

/** A name for a view, and the button that gives it. */
export function ViewNameForm({ label, action, initial = '', onName, onCancel }: ViewNameFormProps) {
  const translate = useTranslate();
  const errorText = useErrorText();
  const [name, setName] = useState(initial);
  const [refused, setRefused] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const said = name.trim();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (said === '' || busy) return;
    setBusy(true);
    setRefused(null);
    try {
      if (await onName(said)) setName('');
    } catch (error) {
      setRefused(error);
    }
    setBusy(false);
  };
  return (
    <Box
      component="form"
      sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', flexGrow: 1 }}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !onCancel) return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <TextField
        fullWidth
        autoFocus={onCancel !== undefined}
        label={translate(label)}
        value={name}
        error={refused !== null}
        helperText={refused === null ? undefined : errorText(refused)}
        onChange={({ target }) => {
          setName(target.value);
          setRefused(null);
        }}
        slotProps={{ htmlInput: { maxLength: longestViewName } }}
      />
      <Button type="submit" variant="outlined" loading={busy} disabled={said === ''} sx={{ flexShrink: 0 }}>
        {translate(action)}
      </Button>
    </Box>
  );
}

import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useErrorText } from '../problem/useErrorText.ts';

/** Does something on the server: whether it is under way, and a word for how it ended. */
export function useDeed() {
  const notify = useNotify();
  const errorText = useErrorText();
  const [busy, setBusy] = useState(false);
  const doIt = async (deed: () => Promise<unknown>, done: string): Promise<void> => {
    setBusy(true);
    try {
      await deed();
      notify(done, { type: 'success' });
    } catch (error) {
      notify(errorText(error), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return { busy, doIt };
}

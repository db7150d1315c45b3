import type { SavedView } from '@jiju/contract';
import { Alert, List, Stack, TextField, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { Confirm, useNotify, useTranslate } from 'react-admin';
import { useLocale } from '../i18n/useLocale.ts';
import { useErrorText } from '../problem/useErrorText.ts';
import { Result } from '../state/Result.tsx';
import { changeView, deleteView, saveView } from './saved-views-api.ts';
import { useSavedViews, useViewsAgain } from './useSavedViews.ts';
import { ViewNameForm } from './ViewNameForm.tsx';
import { ViewRow } from './ViewRow.tsx';

export interface SavedViewsPaneProps {
  readonly page: string;
  /** How the page is looked at now. */
  readonly look: string;
  /** Why views of this browser were not taken over. */
  readonly left: unknown;
  readonly onOpen: (query: string) => void;
}

/** The views of a page: open, save, rename, delete. */
export function SavedViewsPane({ page, look, left, onOpen }: SavedViewsPaneProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const notify = useNotify();
  const errorText = useErrorText();
  const views = useSavedViews(page);
  const readAgain = useViewsAgain(page);
  const [asking, setAsking] = useState<{ readonly to: 'delete' | 'replace'; readonly view: SavedView } | null>(null);
  const [busy, setBusy] = useState(false);
  const [replaced, setReplaced] = useState(0);
  // What was pressed may be gone with its view: the keyboard stays in the pane, where Escape closes it.
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asking === null && pane.current && !pane.current.contains(document.activeElement)) pane.current.focus();
  }, [asking]);

  /** What the server refuses may be for something that is new to this page: it is read again in any case. */
  const andReadAgain = async (doing: Promise<unknown>): Promise<void> => {
    try {
      await doing;
    } finally {
      await readAgain();
    }
  };
  const save = async (name: string): Promise<boolean> => {
    const view = views.data?.find((one) => one.name === name);
    if (view) setAsking({ to: 'replace', view });
    else await andReadAgain(saveView({ page, name, query: look }));
    return view === undefined;
  };
  const agree = async () => {
    if (!asking) return;
    const { to, view } = asking;
    setBusy(true);
    try {
      await andReadAgain(to === 'delete' ? deleteView(view.id) : changeView(view.id, { name: view.name, query: look }));
      if (to === 'replace') setReplaced(replaced + 1);
    } catch (error) {
      notify(errorText(error), { type: 'error' });
    }
    setBusy(false);
    setAsking(null);
  };

  return (
    <Stack ref={pane} tabIndex={-1} spacing={1.5} sx={{ outline: 'none' }}>
      {left === null ? null : (
        <Alert severity="warning">
          {translate('savedViews.left')} {errorText(left)}
        </Alert>
      )}
      <Result of={views} lines={2}>
        {(all) =>
          all.length === 0 ? (
            <Typography color="textSecondary">{translate('savedViews.none')}</Typography>
          ) : (
            <List
              dense
              disablePadding
              aria-label={translate('savedViews.title')}
              sx={{ maxHeight: 300, overflow: 'auto' }}
            >
              {all
                .toSorted((a, b) => a.name.localeCompare(b.name, locale, { numeric: true }))
                .map((view) => (
                  <ViewRow
                    key={view.id}
                    view={view}
                    selected={view.query === look}
                    onOpen={() => {
                      onOpen(view.query);
                    }}
                    onRename={(name) => andReadAgain(changeView(view.id, { name, query: view.query }))}
                    onDelete={() => {
                      setAsking({ to: 'delete', view });
                    }}
                  />
                ))}
            </List>
          )
        }
      </Result>
      <ViewNameForm key={replaced} label="savedViews.saveAs" action="ra.action.save" onName={save} />
      <TextField
        fullWidth
        label={translate('savedViews.link')}
        value={window.location.href}
        onFocus={({ target }) => {
          target.select();
        }}
        slotProps={{ input: { readOnly: true } }}
      />
      {asking ? (
        <Confirm
          isOpen
          loading={busy}
          title={translate(`savedViews.${asking.to}`, { name: asking.view.name })}
          content={translate(`savedViews.${asking.to}Text`)}
          confirm={asking.to === 'delete' ? 'ra.action.delete' : 'savedViews.replaceAction'}
          onConfirm={() => void agree()}
          onClose={() => {
            setAsking(null);
          }}
        />
      ) : null}
    </Stack>
  );
}

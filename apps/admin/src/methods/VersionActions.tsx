import type { MethodRecord, MethodVersion } from '@jiju/contract';
import { Button, Box } from '@mui/material';
import { useState } from 'react';
import { useCreate, useNotify, useTranslate, useUpdate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useErrorText } from '../problem/useErrorText.ts';
import { useMay } from '../provider/useMay.ts';
import { ActivateDialog } from './ActivateDialog.tsx';
import { emptyFields } from './definition-problems.ts';
import { RetireDialog } from './RetireDialog.tsx';
import { ShareDialog } from './ShareDialog.tsx';
import { useActivate } from './useActivate.ts';
import type { useWorkshop } from './useWorkshop.ts';

export interface VersionActionsProps {
  readonly method: MethodRecord;
  readonly version: MethodVersion;
  readonly versions: readonly MethodVersion[];
  readonly work: ReturnType<typeof useWorkshop>;
}

/** Undo and redo, share, save into the draft, save as a new draft, put into force and take out of it. What a version in force says never changes: it gets a successor. */
export function VersionActions({ method, version, versions, work }: VersionActionsProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const errorText = useErrorText();
  const navigate = useNavigate();
  const [create, creating] = useCreate<MethodVersion>();
  const [update, updating] = useUpdate<MethodVersion>();
  const mayWrite = useMay('method-versions.write');
  const [sharing, setSharing] = useState(false);
  const [asking, setAsking] = useState<'activate' | 'retire' | null>(null);
  const { activate, retire } = useActivate();
  const [putting, setPutting] = useState(false);
  const busy = creating.isPending || updating.isPending || putting;
  const wrong = work.problems.length > 0;
  const number = Math.max(0, ...versions.map((each) => each.number)) + 1;
  const onError = (error: unknown) => {
    notify(errorText(error), { type: 'error', autoHideDuration: 15_000 });
  };

  const save = (changes: Partial<MethodVersion>, done: string) => {
    void update(
      'method-versions',
      {
        id: version.id,
        data: { ...changes, definition: work.definition as MethodVersion['definition'] },
        previousData: work.seen,
      },
      {
        mutationMode: 'pessimistic',
        onSuccess: () => {
          work.reset();
          notify(done, { type: 'success' });
        },
        onError,
      },
    );
  };
  const settle = async (act: () => Promise<void>, done: string) => {
    setPutting(true);
    try {
      await act();
      if (version.state === 'draft') work.reset();
      setAsking(null);
      notify(done, { type: 'success' });
    } catch (error) {
      onError(error);
    } finally {
      setPutting(false);
    }
  };
  const saveAsNew = () => {
    const { noteZh, noteEn } = version;
    const data = {
      code: `${method.code}-${number}`,
      methodCode: method.code,
      number,
      state: 'draft',
      effectiveFrom: null,
      effectiveTo: null,
      definition: work.definition,
      noteZh,
      noteEn,
    };
    void create(
      'method-versions',
      { data: data as Partial<MethodVersion> },
      {
        onSuccess: (made) => {
          work.reset();
          notify('methods.savedAsNew', { type: 'success', messageArgs: { number } });
          void navigate(`/methods/${method.id}/show/versions/${made.id}`);
        },
        onError,
      },
    );
  };
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      <Button size="small" disabled={!work.canUndo} onClick={work.undo}>
        {translate('methods.undo')}
      </Button>
      <Button size="small" disabled={!work.canRedo} onClick={work.redo}>
        {translate('methods.redo')}
      </Button>
      <Button size="small" disabled={!work.dirty} onClick={work.reset}>
        {translate('methods.reset')}
      </Button>
      <Button
        size="small"
        // An address carries JSON, which has no number that is still missing.
        disabled={emptyFields(work.definition).length > 0}
        onClick={() => {
          setSharing(true);
        }}
      >
        {translate('methods.shareLink')}
      </Button>
      {mayWrite && version.state === 'draft' ? (
        <Button
          size="small"
          variant="outlined"
          disabled={busy || wrong || !work.dirty}
          onClick={() => {
            save({}, 'methods.saved');
          }}
        >
          {translate('methods.saveDraft')}
        </Button>
      ) : null}
      {mayWrite ? (
        <Button size="small" variant="outlined" disabled={busy || wrong} onClick={saveAsNew}>
          {translate('methods.saveAsNew', { number })}
        </Button>
      ) : null}
      {mayWrite ? (
        <Button
          size="small"
          variant={version.state === 'draft' ? 'contained' : 'outlined'}
          disabled={busy || (version.state === 'draft' && (wrong || work.unread.length > 0))}
          onClick={() => {
            setAsking('activate');
          }}
        >
          {translate(version.state === 'active' ? 'methods.move' : 'methods.activate')}
        </Button>
      ) : null}
      {mayWrite && version.state === 'active' ? (
        <Button
          size="small"
          color="warning"
          disabled={busy}
          onClick={() => {
            setAsking('retire');
          }}
        >
          {translate('methods.retire')}
        </Button>
      ) : null}
      {sharing ? (
        <ShareDialog
          definition={work.definition}
          opens={
            version.state !== 'draft'
              ? 'forAll'
              : versions.some(({ state }) => state === 'active')
                ? 'besideForce'
                : 'withDraft'
          }
          onClose={() => {
            setSharing(false);
          }}
        />
      ) : null}
      {asking === 'retire' ? (
        <RetireDialog
          version={version}
          versions={versions}
          busy={busy}
          onRetire={() => void settle(() => retire(version), 'methods.retired')}
          onClose={() => {
            setAsking(null);
          }}
        />
      ) : null}
      {asking === 'activate' ? (
        <ActivateDialog
          frequency={method.frequency}
          version={version}
          versions={versions}
          changed={version.state === 'draft' && work.dirty}
          effectPath={`/methods/${method.id}/show/versions/${version.id}/effect`}
          busy={busy}
          onActivate={(span) => void settle(() => activate(work.seen, span, work.definition), 'methods.activated')}
          onClose={() => {
            setAsking(null);
          }}
        />
      ) : null}
    </Box>
  );
}

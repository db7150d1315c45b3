import type { MethodVersion } from '@jiju/contract';
import { Alert } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { useLocale } from '../i18n/useLocale.ts';
import { nameIn } from '../i18n/name.ts';
import { EmptyState } from '../state/EmptyState.tsx';
import { FailedState } from '../state/FailedState.tsx';
import { LoadingState } from '../state/LoadingState.tsx';
import { useExperiment } from './useExperiment.ts';
import { useVersions } from './useVersions.ts';
import { Workshop } from './Workshop.tsx';

/** How are we judged, and what if? The workshop for one version. */
export function WorkshopPage() {
  const { id = '', version: versionId = '' } = useParams();
  const translate = useTranslate();
  const locale = useLocale();
  const { word, read } = useExperiment();
  const { method, list, versions } = useVersions(id);
  const version: MethodVersion | undefined = versions.find((each) => String(each.id) === versionId);
  const error = method.error ?? list.error;
  if (error) return <FailedState error={error} retry={list.refetch} />;
  if (!method.data || !list.data || (word !== null && read === null)) return <LoadingState lines={10} />;
  if (!version) {
    return (
      <>
        <Title title={nameIn(locale, method.data)} />
        <EmptyState title="methods.unknownVersion" hint="methods.unknownVersionHint" />
      </>
    );
  }
  return (
    <>
      <Title
        title={`${nameIn(locale, method.data)} · ${translate('methods.versionNumber', { number: version.number })}`}
      />
      {read === 'broken' ? <Alert severity="warning">{translate('methods.linkBroken')}</Alert> : null}
      <Workshop
        key={`${version.id} ${word ?? ''}`}
        method={method.data}
        version={version}
        versions={versions}
        experiment={read === 'broken' ? null : read}
      />
    </>
  );
}

import type { MethodVersion } from '@jiju/contract';
import { Alert } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import { useLocale } from '../i18n/useLocale.ts';
import { nameIn } from '../i18n/name.ts';
import { EmptyState } from '../state/EmptyState.tsx';
import { FailedState } from '../state/FailedState.tsx';
import { LoadingState } from '../state/LoadingState.tsx';
import { versionNow } from './version-in-force.ts';
import { useExperiment } from './useExperiment.ts';
import { useRankedPeriods } from './useRankedPeriods.ts';
import { useVersions } from './useVersions.ts';
import { Workshop } from './Workshop.tsx';

/**
 * How are we judged, and what if? The workshop for one version. An experiment is whole in its address: whoever does not see the
 * version it began from, because that is a draft or is gone, has it beside the version that counts now.
 */
export function WorkshopPage() {
  const { id = '', version: versionId = '' } = useParams();
  const translate = useTranslate();
  const locale = useLocale();
  const { word, read } = useExperiment();
  const { method, list, versions } = useVersions(id);
  const { loaded, newest } = useRankedPeriods(method.data?.code);
  const navigate = useNavigate();
  const own: MethodVersion | undefined = versions.find((each) => String(each.id) === versionId);
  const error = method.error ?? list.error;
  const failed = error ? <FailedState error={error} retry={list.refetch} /> : null;
  if (!method.data || !list.data) return failed ?? <LoadingState lines={10} />;
  const travels = word !== null && read !== 'broken';
  if (travels && (read === null || (!own && !loaded))) return <LoadingState lines={10} />;
  const version = own ?? (travels ? versionNow(versions, newest).version : null);
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
        title={`${nameIn(locale, method.data)} · ${translate(travels ? 'methods.experiment.on' : 'methods.versionNumber', { number: version.number })}`}
      />
      {failed}
      {read === 'broken' ? <Alert severity="warning">{translate('methods.linkBroken')}</Alert> : null}
      <Workshop
        key={`${version.id} ${word ?? ''}`}
        method={method.data}
        version={version}
        versions={versions}
        experiment={read === 'broken' ? null : read}
        onLeave={() => void navigate(`/methods/${id}/show/versions/${version.id}`)}
      />
    </>
  );
}

import { compareDefinitions, type MethodDefinition } from '@jiju/domain';
import { Alert, Box, Chip, Typography } from '@mui/material';
import { useMemo } from 'react';
import { Link, useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { ExperimentNotice } from './ExperimentNotice.tsx';
import { VersionActions, type VersionActionsProps } from './VersionActions.tsx';
import { VersionReview } from './VersionReview.tsx';

export interface WorkshopHeadProps extends VersionActionsProps {
  /** The definition on the page, as the ranking beside it takes it. */
  readonly tried: MethodDefinition;
  /** Takes the experiment out of the address. */
  readonly onLeave: () => void;
}

/** Which version is on the bench, or an experiment on it; what can be done with it, and what others did meanwhile. */
export function WorkshopHead({ tried, onLeave, ...bench }: WorkshopHeadProps) {
  const { method, version, work } = bench;
  const translate = useTranslate();
  const format = useFormat();
  const differs = useMemo(() => compareDefinitions(version.definition, tried).length > 0, [version.definition, tried]);
  // Edits of a draft are on their way to be saved; anything else that is not what the version says is only tried.
  const isTrial = differs && work.dirty && (work.brought || version.state !== 'draft');
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="h1" component="h2">
          <Link to={`/methods/${method.id}/show`}>{nameIn(format.locale, method)}</Link> ·{' '}
          {translate(isTrial ? 'methods.experiment.on' : 'methods.versionNumber', { number: version.number })}
        </Typography>
        <Chip
          size="small"
          variant="outlined"
          color={isTrial ? 'warning' : version.state === 'active' ? 'success' : 'default'}
          label={translate(isTrial ? 'methods.experiment.mark' : `methods.states.${version.state}`)}
        />
        {isTrial || version.effectiveFrom === null ? null : (
          <Typography color="textSecondary">
            {translate('methods.from', { period: format.period(version.effectiveFrom) })}
          </Typography>
        )}
        <Box sx={{ flex: 1 }} />
        <Link
          to={`/methods/${method.id}/show/versions/${version.id}/effect`}
          {...(work.dirty && { title: translate('versions.effect.linkUnsaved') })}
        >
          {translate('versions.effect.link')}
        </Link>
        <VersionActions {...bench} />
      </Box>
      {isTrial ? (
        <ExperimentNotice
          version={version}
          definition={tried}
          brought={work.brought}
          onDiscard={() => {
            if (!work.brought) {
              work.reset();
              return;
            }
            work.leaveExperiment();
            onLeave();
          }}
        />
      ) : null}
      <VersionReview version={version} unsaved={work.dirty} />
      {work.changedMeanwhile ? <Alert severity="warning">{translate('methods.changedMeanwhile')}</Alert> : null}
    </>
  );
}

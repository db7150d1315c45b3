import PrintIcon from '@mui/icons-material/PrintOutlined';
import type { Edition } from '@jiju/contract';
import type { EditionContent } from '@jiju/domain';
import { Alert, Box, Button, Step, StepLabel, Stepper, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useTranslate } from 'react-admin';
import { shanghaiDay } from '../format/date.ts';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useMay } from '../provider/useMay.ts';
import { isHeldBack, nextStates, stepName } from '../rankings/edition-steps.ts';
import { StepDialog } from '../rankings/StepDialog.tsx';
import { SyntheticMark } from '../synthetic/SyntheticMark.tsx';
import { EditionDownloads } from './EditionDownloads.tsx';

const steps = ['draft', 'under-review', 'posted', 'final'] as const;

/** Which edition this is and how far it came, with its files and the next step. */
export function EditionHead({
  edition,
  content,
}: {
  readonly edition: Edition;
  readonly content: EditionContent | null;
}) {
  const translate = useTranslate();
  const format = useFormat();
  const client = useQueryClient();
  const mayWrite = useMay('editions.write');
  const [to, setTo] = useState<Edition['state'] | null>(null);
  const { state, postedUntil, upheldObjections, openObjections } = edition;
  const isBack = postedUntil !== null && (state === 'draft' || state === 'under-review');
  const isStopped = upheldObjections > 0 && isBack;
  const isWithdrawn = upheldObjections === 0 && isBack;
  const next = nextStates(state).filter((each) => !(isStopped && each !== 'draft'));
  const note = format.locale === 'zh' ? edition.noteZh || edition.noteEn : edition.noteEn || edition.noteZh;
  const until = format.day(postedUntil);
  const today = shanghaiDay(new Date());
  const isOpen = postedUntil !== null && state === 'posted' && today <= postedUntil;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Box sx={{ flex: '1 1 260px' }}>
          <Typography variant="h1" component="h2">
            {content ? nameIn(format.locale, content.method) : edition.methodCode}, {format.period(edition.periodCode)}
          </Typography>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'baseline' }}>
            <Typography variant="body2" color="textSecondary">
              {edition.code} ·{' '}
              {edition.methodVersion === null
                ? null
                : `${translate('rankings.byVersion', { version: edition.methodVersion })} · `}
              {edition.frozenAt === null
                ? null
                : translate('editions.frozenAt', { instant: format.instant(edition.frozenAt) })}
              {edition.supersedes === null
                ? null
                : ` · ${translate('rankings.supersedes', { code: edition.supersedes })}`}
              {edition.supersededBy === null
                ? null
                : ` · ${translate('rankings.supersededBy', { code: edition.supersededBy })}`}
            </Typography>
            {content?.synthetic ? <SyntheticMark /> : null}
            <Link to={`/rankings/${edition.methodCode}/${edition.periodCode}`}>{translate('rooms.rankings')}</Link>
          </Box>
        </Box>
        {content ? <EditionDownloads id={edition.id} /> : null}
        <Button
          size="small"
          startIcon={<PrintIcon />}
          onClick={() => {
            window.print();
          }}
        >
          {translate('editions.print')}
        </Button>
        {mayWrite
          ? next.map((each) => (
              <Button
                key={each}
                size="small"
                variant="outlined"
                disabled={isHeldBack(edition, each, today)}
                onClick={() => {
                  setTo(each);
                }}
              >
                {translate(`rankings.step.${stepName(state, each)}`)}
              </Button>
            ))
          : null}
      </Box>
      <Stepper activeStep={stepOf(state)} alternativeLabel aria-label={translate('editions.steps')}>
        {steps.map((each) => (
          <Step key={each} completed={stepOf(state) > steps.indexOf(each) || state === 'final'}>
            <StepLabel
              {...(each === 'posted' && postedUntil !== null && !isBack
                ? {
                    optional: (
                      <Typography variant="caption" component="div" sx={{ textAlign: 'center' }}>
                        {translate(isOpen ? 'editions.postedUntil' : 'editions.closed', { day: until })}
                      </Typography>
                    ),
                  }
                : {})}
            >
              {translate(`rankings.editionState.${each === 'final' && state === 'superseded' ? state : each}`)}
            </StepLabel>
          </Step>
        ))}
      </Stepper>
      {isStopped ? <Alert severity="warning">{translate('editions.stopped')}</Alert> : null}
      {isWithdrawn ? <Alert severity="info">{translate('editions.withdrawn')}</Alert> : null}
      {openObjections > 0 ? (
        <Alert severity="info">{translate('editions.openCount', { count: openObjections })}</Alert>
      ) : null}
      {note === '' ? null : <Typography sx={{ whiteSpace: 'pre-line' }}>{note}</Typography>}
      {to === null ? null : (
        <StepDialog
          of={edition}
          to={to}
          onDone={() => {
            setTo(null);
            void client.invalidateQueries({ queryKey: ['result'] });
          }}
          onClose={() => {
            setTo(null);
          }}
        />
      )}
    </>
  );
}

const stepOf = (state: Edition['state']): number => (state === 'superseded' ? steps.length : steps.indexOf(state));

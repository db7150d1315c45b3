import { metricExplanation, type Cluster, type Indicator } from '@jiju/contract';
import { Typography } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { shareDecimals } from '../format/printed-shares.ts';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useMomentText } from '../past/useMomentText.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useResult } from '../provider/useResult.ts';
import { Result } from '../state/Result.tsx';
import { figurePath, rowAddress, type FigureOf } from './explained.ts';
import { ItemArithmetic, ScoreArithmetic } from './ItemArithmetic.tsx';
import { ExplanationTree } from './ExplanationTree.tsx';
import { Traced } from './Traced.tsx';

/** A figure of a cluster: whose it is, what a ranking made of it, and the tree of what it was made of. */
export function FigureOrigin({ of }: { readonly of: FigureOf }) {
  const translate = useTranslate();
  const format = useFormat();
  const said = useMomentText();
  const clusters = useCatalogue<Cluster>('clusters');
  const { clusterCode, periodCode, scored, asOf } = of;
  const explanation = useResult(of.from === undefined ? figurePath(of) : null, metricExplanation, {
    subjects: ['metric', 'observation'],
    period: periodCode,
  });
  const cluster = clusters.get(clusterCode);
  const name = nameIn(format.locale, cluster) || clusterCode;
  const { pathname, search } = useLocation();
  const here = `${pathname}${search}`;
  const whole = scored && rowAddress(scored.methodCode, periodCode, scored.clusterId);
  const fine = (scored?.fullPoints ?? 100) <= 1 ? 3 : 1;
  return (
    <>
      <Typography variant="h3">{cluster ? <Link to={`/clusters/${cluster.id}/show`}>{name}</Link> : name}</Typography>
      {asOf === undefined ? null : (
        <Typography color="textSecondary">{translate('explain.asOf', { at: said(asOf) })}</Typography>
      )}
      {scored ? (
        <Typography sx={{ my: 0.5 }}>
          {translate('explain.scored', {
            version: scored.methodVersion,
            score: format.number(scored.normalised, fine),
            full: scored.fullPoints,
            weight: format.number(100 * scored.weight, shareDecimals(scored.weight)),
            points: format.number(scored.points, fine + 1),
          })}{' '}
          {whole === here ? null : <Link to={whole ?? ''}>{translate('explain.wholeScore')}</Link>}
        </Typography>
      ) : null}
      {of.item ? (
        <ItemArithmetic item={of.item} column={of.indicatorCode} />
      ) : scored ? (
        <ScoreArithmetic of={of} scored={scored} />
      ) : null}
      <DividedBy of={of} />
      {of.from === undefined ? (
        <Result of={explanation}>{(root) => <ExplanationTree root={root} asOf={asOf} />}</Result>
      ) : (
        <Link to={of.from}>
          {translate(of.from === '/inspection-marks' ? 'explain.fromMarks' : 'explain.fromRanking')}
        </Link>
      )}
    </>
  );
}

/** What a figure is divided by before it is scored, leading to where that comes from. */
function DividedBy({ of }: { readonly of: FigureOf }) {
  const translate = useTranslate();
  const format = useFormat();
  const indicators = useCatalogue<Indicator>('indicators');
  const { clusterCode, periodCode, denominator, asOf } = of;
  if (!denominator) return null;
  const figure = { clusterCode, indicatorCode: denominator, periodCode, ...(asOf === undefined ? {} : { asOf }) };
  return (
    <Typography sx={{ fontSize: '0.85em' }}>
      {translate('explain.dividedBy')}
      <Traced to={figure}>{nameIn(format.locale, indicators.get(denominator)) || denominator}</Traced>
    </Typography>
  );
}

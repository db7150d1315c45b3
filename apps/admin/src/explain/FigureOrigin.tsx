import { metricExplanation, type Cluster } from '@jiju/contract';
import { Typography } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
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
          <Link to={rowAddress(scored.methodCode, periodCode, scored.clusterId)}>
            {translate('explain.wholeScore')}
          </Link>
        </Typography>
      ) : null}
      {of.item ? (
        <ItemArithmetic item={of.item} column={of.indicatorCode} />
      ) : scored ? (
        <ScoreArithmetic of={of} scored={scored} />
      ) : null}
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

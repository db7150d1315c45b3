import { rankMove } from '@jiju/contract';
import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { moment } from '../past/moment.ts';
import { query } from '../provider/query.ts';
import { useResult } from '../provider/useResult.ts';
import { Result } from '../state/Result.tsx';
import { MoveWaterfall } from './MoveWaterfall.tsx';
import { sayCause, sayMove } from './say-move.ts';
import { useMoveWords } from './useMoveWords.ts';

export interface PlaceMoveProps {
  readonly methodCode: string;
  readonly periodCode: string;
  readonly clusterId: number;
  /** Whether the ranking rests on figures that were made up. */
  readonly synthetic: boolean;
}

/** Why a cluster stands elsewhere than in the period before; who looks at the past also learns what moved it since then. */
export function PlaceMove(props: PlaceMoveProps) {
  const translate = useTranslate();
  if (moment === null) return <OneMove {...props} />;
  return (
    <>
      <OneMove {...props} />
      <Typography variant="subtitle2" component="h4" sx={{ mt: 2 }}>
        {translate('past.sinceThen')}
      </Typography>
      <OneMove {...props} againstAsOf={moment} />
    </>
  );
}

/** A sentence, and the parts that add up to the move, drawn and in numbers. */
function OneMove({
  methodCode,
  periodCode,
  clusterId,
  synthetic,
  againstAsOf,
}: PlaceMoveProps & { readonly againstAsOf?: string }) {
  const translate = useTranslate();
  const words = useMoveWords();
  const move = useResult(`/explain/move${query({ methodCode, periodCode, clusterId, againstAsOf })}`, rankMove, {
    subjects: ['ranking', 'metric'],
    period: periodCode,
  });
  return (
    <Result of={move}>
      {(found) => (
        <>
          <Typography sx={{ mb: 1 }}>{sayMove(found, words)}</Typography>
          {found.parts.length === 0 ? null : (
            <>
              <MoveWaterfall move={found} synthetic={synthetic} />
              <TableContainer>
                <Table size="small" aria-label={translate('place.whyMoved')} sx={{ '& td, & th': { px: 1 } }}>
                  <TableHead>
                    <TableRow>
                      <TableCell>{translate('place.causeHead')}</TableCell>
                      <TableCell align="right">{translate('place.placesHead')}</TableCell>
                      <TableCell align="right">{translate('place.pointsHead')}</TableCell>
                    </TableRow>
                  </TableHead>
                  <TableBody>
                    {found.parts.map((part) => (
                      <TableRow key={`${part.cause} ${part.column}`}>
                        <TableCell>{sayCause(part, words)}</TableCell>
                        <TableCell align="right">{words.change(part.places, 1)}</TableCell>
                        <TableCell align="right">{words.change(part.points, 2)}</TableCell>
                      </TableRow>
                    ))}
                    <TableRow sx={{ '& td': { fontWeight: 700 } }}>
                      <TableCell>{translate('place.sum')}</TableCell>
                      <TableCell align="right">{words.change(found.places ?? 0, 1)}</TableCell>
                      <TableCell align="right">
                        {words.change((found.after.score ?? 0) - (found.before.score ?? 0), 2)}
                      </TableCell>
                    </TableRow>
                  </TableBody>
                </Table>
              </TableContainer>
              <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 0.5 }}>
                {translate('place.how')}
              </Typography>
            </>
          )}
        </>
      )}
    </Result>
  );
}

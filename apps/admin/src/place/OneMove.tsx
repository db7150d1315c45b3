import { rankMove, sayCause, sayMove, type RankMove } from '@jiju/contract';
import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { Fragment, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../provider/query.ts';
import { useResult } from '../provider/useResult.ts';
import { Result } from '../state/Result.tsx';
import { MoveWaterfall } from './MoveWaterfall.tsx';
import { POINT_DECIMALS } from './move-steps.ts';
import { OwnFigures } from './OwnFigures.tsx';
import { useMoveWords, type MoveWords } from './useMoveWords.ts';
import { WhoWentBy } from './WhoWentBy.tsx';

/** One place of one ranking. */
export interface WhichPlace {
  readonly methodCode: string;
  readonly periodCode: string;
  readonly clusterId: number;
  /** Whether the ranking rests on figures that were made up. */
  readonly synthetic: boolean;
}

/** What it is compared with, as the server is asked. */
export interface Compared {
  /** The version it stands by; absent: the one in force in the period. */
  readonly version?: number;
  readonly against?: string;
  readonly againstAsOf?: string;
  readonly againstVersion?: number;
}

/** Places and points of one cause, or of a part of it. */
function PartRow({
  name,
  of: { places, points },
  words,
  within = false,
}: {
  readonly name: ReactNode;
  readonly of: Pick<RankMove['parts'][number], 'places' | 'points'>;
  readonly words: MoveWords;
  readonly within?: boolean;
}) {
  return (
    <TableRow sx={within ? { '& td': { color: 'text.secondary', fontSize: '0.75rem', py: 0.25 } } : {}}>
      <TableCell sx={within ? { '&&': { pl: 3 } } : {}}>{name}</TableCell>
      <TableCell align="right">{words.change(places, 1)}</TableCell>
      <TableCell align="right">{words.change(points, POINT_DECIMALS)}</TableCell>
    </TableRow>
  );
}

/** By which figures the others did it; one that moved no place can still have moved the score. */
function OthersRows({ of, words }: { readonly of: RankMove['others']; readonly words: MoveWords }) {
  const name = (column: string | null) =>
    column === null
      ? words.translate('place.othersRedLines')
      : words.translate('place.othersBy', { name: words.name(column) });
  return of
    .filter(({ places, points }) => places !== 0 || points !== 0)
    .map((part) => <PartRow key={part.column} name={name(part.column)} of={part} words={words} within />);
}

/** A sentence, and the parts that add up to the move, drawn and in numbers. */
export function OneMove({
  methodCode,
  periodCode,
  clusterId,
  synthetic,
  version,
  against,
  againstAsOf,
  againstVersion,
}: WhichPlace & Compared) {
  const compared = { version, against, againstAsOf, againstVersion };
  const translate = useTranslate();
  const words = useMoveWords();
  const move = useResult(`/explain/move${query({ methodCode, periodCode, clusterId, ...compared })}`, rankMove, {
    subjects: ['ranking', 'metric'],
    period: periodCode,
  });
  const nameOf = (part: RankMove['parts'][number], found: RankMove): ReactNode => {
    const { cause, column } = part;
    if (cause !== 'own' || column === null) return sayCause(part, words);
    return <OwnFigures move={found} part={{ ...part, column }} words={words} />;
  };
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
                      <Fragment key={`${part.cause} ${part.column}`}>
                        <PartRow name={nameOf(part, found)} of={part} words={words} />
                        {part.cause === 'others' ? <OthersRows of={found.others} words={words} /> : null}
                      </Fragment>
                    ))}
                    <TableRow sx={{ '& td': { fontWeight: 700 } }}>
                      <TableCell>{translate('place.sum')}</TableCell>
                      <TableCell align="right">{words.change(found.places ?? 0, 1)}</TableCell>
                      <TableCell align="right">
                        {words.change((found.after.score ?? 0) - (found.before.score ?? 0), POINT_DECIMALS)}
                      </TableCell>
                    </TableRow>
                  </TableBody>
                </Table>
              </TableContainer>
              <WhoWentBy {...found} />
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

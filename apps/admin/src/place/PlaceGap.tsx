import { placeGap } from '@jiju/contract';
import { stillEnough } from '@jiju/domain';
import {
  MenuItem,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Traced } from '../explain/Traced.tsx';
import { useFigureOrigin } from '../explain/useFigureOrigin.ts';
import { query } from '../provider/query.ts';
import { useResult } from '../provider/useResult.ts';
import { Result } from '../state/Result.tsx';
import { placesToReach } from './places-to-reach.ts';
import { useMoveWords } from './useMoveWords.ts';

export interface PlaceGapProps {
  readonly methodCode: string;
  readonly periodCode: string;
  readonly clusterId: number;
  readonly rank: number;
  /** In the period before; null where it was not ranked. */
  readonly previousRank: number | null;
}

// A phone has the difference below what is needed, with the sign that says what it is.
const notOnPhone = { display: { xs: 'none', sm: 'table-cell' } };
const onPhone = { display: { sm: 'none' } };

/** What a better place would take, one figure at a time: the next, the one it fell from, the tenth. */
export function PlaceGap({ methodCode, periodCode, clusterId, rank, previousRank }: PlaceGapProps) {
  const translate = useTranslate();
  const words = useMoveWords();
  const originOf = useFigureOrigin(clusterId);
  const next = rank - 1;
  const targets = placesToReach(rank, previousRank);
  const [chosen, setChosen] = useState(next);
  const place = targets.includes(chosen) ? chosen : next;
  const targetName = (target: number) => {
    if (target === previousRank) return translate('place.former', { place: target });
    return translate(target === next ? 'place.next' : 'place.tenth', { place: target });
  };
  const enough = (column: string, needed: number, value: number) => stillEnough(needed, value, words.decimals(column));
  const gap = useResult(`/explain/gap${query({ methodCode, periodCode, clusterId, place })}`, placeGap, {
    subjects: ['ranking', 'metric'],
    period: periodCode,
  });
  return (
    <>
      {targets.length < 2 ? null : (
        <TextField
          select
          label={translate('place.target')}
          value={place}
          onChange={({ target }) => {
            setChosen(Number(target.value));
          }}
          sx={{ minWidth: 180, mb: 1 }}
        >
          {targets.map((target) => (
            <MenuItem key={target} value={target}>
              {targetName(target)}
            </MenuItem>
          ))}
        </TextField>
      )}
      <Result of={gap}>
        {({ gap: found }) =>
          found === null ? (
            <Typography color="textSecondary">{translate('place.reached')}</Typography>
          ) : (
            <>
              <Typography sx={{ mb: 1 }}>
                {translate('place.lacks', { place: found.place, points: words.number(found.points, 2) })}
              </Typography>
              <TableContainer>
                <Table size="small" aria-label={translate('place.gapTitle')} sx={{ '& td, & th': { px: 1 } }}>
                  <TableHead>
                    <TableRow>
                      <TableCell>{translate('rankings.indicator')}</TableCell>
                      <TableCell align="right">{translate('place.now')}</TableCell>
                      <TableCell align="right">{translate('place.needed')}</TableCell>
                      <TableCell align="right" sx={notOnPhone}>
                        {translate('place.change')}
                      </TableCell>
                    </TableRow>
                  </TableHead>
                  <TableBody>
                    {found.ways.map(({ code, column, value, needed }) => (
                      <TableRow key={code}>
                        <TableCell>{words.name(column)}</TableCell>
                        <TableCell align="right">
                          <Traced to={originOf(column, periodCode)}>{words.figure(column, value)}</Traced>
                        </TableCell>
                        {needed === null ? (
                          <TableCell align="right" colSpan={2} sx={{ color: 'text.secondary' }}>
                            {translate('place.notAlone')}
                          </TableCell>
                        ) : (
                          <>
                            <TableCell align="right">
                              {words.wholeFigure(column, enough(column, needed, value))}
                              <Typography variant="caption" component="div" color="textSecondary" sx={onPhone}>
                                {words.figureChange(column, enough(column, needed, value) - value)}
                              </Typography>
                            </TableCell>
                            <TableCell align="right" sx={notOnPhone}>
                              {words.figureChange(column, enough(column, needed, value) - value)}
                            </TableCell>
                          </>
                        )}
                      </TableRow>
                    ))}
                  </TableBody>
                </Table>
              </TableContainer>
              <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 0.5 }}>
                {translate('place.follows')}
              </Typography>
            </>
          )
        }
      </Result>
    </>
  );
}

import {
  Box,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { printedShares } from '../format/printed-shares.ts';
import { nameIn } from '../i18n/name.ts';
import { countedWeights } from './counted-weights.ts';
import type { Origin } from './explained.ts';
import type { ScorePart, ScoreSum } from './score-sum.ts';
import { Traced } from './Traced.tsx';
import { useRaw } from './useRaw.ts';

export interface ScorePartsProps extends ScoreSum {
  readonly score: number | null;
  readonly fullPoints: number;
  readonly scoreDecimals: number;
  /** Where the raw value of a part leads. */
  readonly originOf: (part: ScorePart) => Origin;
  /** Why a part has no figure to score, by its code. */
  readonly reasons?: ReadonlyMap<string, string>;
}

/** How a score came about: every indicator from its raw value to its points, which sum to the score. */
export function ScoreParts({
  parts,
  sum,
  deducted,
  score,
  fullPoints,
  scoreDecimals,
  originOf,
  reasons,
}: ScorePartsProps) {
  const translate = useTranslate();
  const format = useFormat();
  const raw = useRaw();
  // A phone shows what is counted and what it gives; how it was scored follows on a wider page.
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const columns = narrow ? 3 : 5;
  const fine = fullPoints <= 1 ? 3 : 1;
  const shares = printedShares(parts.map(({ weight }) => weight));
  const counted = countedWeights(parts);
  const differs = parts.map(({ weight }, at) => Math.abs((counted[at] ?? weight) - weight) > 5e-5);
  const most = Math.max(...parts.map(({ points }) => points ?? 0), 1e-9);
  return (
    <TableContainer>
      <Table size="small" aria-label={translate('explain.scoreParts')} sx={{ '& td, & th': { px: 1 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('rankings.indicator')}</TableCell>
            <TableCell align="right">{translate('rankings.raw')}</TableCell>
            {narrow ? null : (
              <>
                <TableCell align="right">{translate('rankings.normalised')}</TableCell>
                <TableCell align="right">{translate('rankings.weight')}</TableCell>
              </>
            )}
            <TableCell align="right">{translate('rankings.pointsHead')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {parts.map((part, at) => {
            return (
              <TableRow key={part.code}>
                <TableCell sx={{ minWidth: '7em' }}>
                  {nameIn(format.locale, part)}
                  {reasons?.has(part.code) ? (
                    <Typography variant="caption" component="div" color="textSecondary">
                      {reasons.get(part.code)}
                    </Typography>
                  ) : null}
                  <Box
                    aria-hidden
                    sx={{
                      height: 4,
                      mt: 0.5,
                      width: `${(100 * Math.max(0, part.points ?? 0)) / most}%`,
                      bgcolor: 'primary.main',
                    }}
                  />
                </TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                  <Traced to={originOf(part)}>
                    {part.raw === null ? <FilledIn normalised={part.normalised} /> : raw.text(part, part.raw)}
                  </Traced>
                </TableCell>
                {narrow ? null : (
                  <>
                    <TableCell align="right">{format.number(part.normalised, fine)}</TableCell>
                    <TableCell align="right">
                      {format.number(shares.percents[at], shares.decimals)}%
                      {differs[at] ? (
                        <Typography variant="caption" component="div" color="textSecondary">
                          → {format.number(100 * (counted[at] ?? 0), 2)}%
                        </Typography>
                      ) : null}
                    </TableCell>
                  </>
                )}
                <TableCell align="right">{format.number(part.points, fine + 1)}</TableCell>
              </TableRow>
            );
          })}
          {deducted === 0 ? null : (
            <>
              <SumRow columns={columns} label={translate('rankings.sum')} value={format.number(sum, scoreDecimals)} />
              <SumRow
                columns={columns}
                label={translate(deducted > 0 ? 'rankings.deducted' : 'rankings.added')}
                value={format.change(-deducted, 2)}
              />
            </>
          )}
          <SumRow
            columns={columns}
            label={translate('rankings.score')}
            value={format.number(score, scoreDecimals)}
            strong
          />
        </TableBody>
      </Table>
      {differs.includes(true) ? (
        <Typography variant="caption" color="textSecondary" component="p" sx={{ px: 1, pt: 0.5 }}>
          {translate('explain.renormalised')}
        </Typography>
      ) : null}
    </TableContainer>
  );
}

function SumRow({
  columns,
  label,
  value,
  strong = false,
}: {
  readonly columns: number;
  readonly label: string;
  readonly value: string;
  readonly strong?: boolean;
}) {
  const sx = { fontWeight: strong ? 700 : 400 };
  return (
    <TableRow>
      <TableCell colSpan={columns - 1} sx={sx}>
        {label}
      </TableCell>
      <TableCell align="right" sx={sx}>
        {value}
      </TableCell>
    </TableRow>
  );
}

/** Without a figure of its own a cluster may still have a score, by the rule for missing values: never without saying so. */
function FilledIn({ normalised }: { readonly normalised: number | null }) {
  const translate = useTranslate();
  if (normalised === null) return '—';
  return (
    <Typography component="span" variant="caption" color="textSecondary" sx={{ whiteSpace: 'normal' }}>
      {translate('rankings.filledIn')}
    </Typography>
  );
}

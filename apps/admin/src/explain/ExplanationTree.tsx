import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import type { Indicator, MetricExplanation, Region } from '@jiju/contract';
import { Box, IconButton, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { SyntheticMark } from '../synthetic/SyntheticMark.tsx';
import { beginsFolded, goesOn, originOf } from './explanation-branches.ts';
import { EnteredFigure } from './EnteredFigure.tsx';
import { Traced } from './Traced.tsx';
import { useGapText } from './useGapText.ts';

export interface ExplanationTreeProps {
  readonly root: MetricExplanation;
  /** The moment it was asked for, where it is not the page's. */
  readonly asOf: string | undefined;
}

/** One value with its formula or its report, and the values it was made of below it. */
export function ExplanationTree({ root, asOf }: ExplanationTreeProps) {
  return (
    <Box
      component="ul"
      sx={{ m: 0, pl: 0, '& ul': { pl: { xs: 1.25, sm: 2.5 }, borderLeft: 1, borderColor: 'divider', ml: 0.75 } }}
    >
      <Branch of={root} asOf={asOf} isRoot folded={beginsFolded(root)} />
    </Box>
  );
}

/** The value as a formula takes it, in the unit it is kept in and with all its digits, where it is said otherwise. */
function exactText(
  { value, unit }: MetricExplanation,
  decimals: number,
  format: ReturnType<typeof useFormat>,
  inFormula: boolean,
): string | null {
  if (value === null) return null;
  const said = format.unit(unit);
  const isSaid = format.figureParts(value, unit, decimals).unit === said;
  const isWhole = Math.abs(Number(value.toFixed(decimals)) - value) < 1e-9 * Math.max(1, Math.abs(value));
  if (isWhole && (isSaid || !inFormula)) return null;
  // 50.89 × 100 million yuan: two numbers side by side would be one.
  return `${format.number(Number(value.toPrecision(10)))} ${/^\d/.test(said) ? '× ' : ''}${said}`;
}

interface BranchProps {
  readonly of: MetricExplanation;
  readonly asOf: string | undefined;
  readonly isRoot?: boolean;
  /** Whether what lies below begins folded. */
  readonly folded: boolean;
  /** Whether it was put into the formula of the value above. */
  readonly inFormula?: boolean;
}

const small = { color: 'text.secondary', fontSize: '0.85em' };

function Branch({ of, asOf, isRoot = false, folded, inFormula = false }: BranchProps) {
  const translate = useTranslate();
  const format = useFormat();
  const indicators = useCatalogue<Indicator>('indicators');
  const regions = useCatalogue<Region>('regions');
  const gapText = useGapText();
  const [open, setOpen] = useState(isRoot || !folded);
  const indicator = indicators.get(of.indicatorCode);
  const name = nameIn(format.locale, indicator) || of.indicatorCode;
  const value =
    of.value === null
      ? `${translate('explain.missing')}: ${gapText(of.gap)}`
      : format.figure(of.value, of.unit, indicator?.decimals, true);
  const exact = exactText(of, indicator?.decimals ?? 2, format, inFormula || of.formula !== null);
  const hasMore = goesOn(of);
  return (
    <Box component="li" sx={{ listStyle: 'none', py: 0.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'baseline' }}>
        <span>
          {of.inputs.length === 0 || isRoot ? null : (
            <IconButton
              size="small"
              sx={{ p: 0, mr: 0.5 }}
              aria-expanded={open}
              aria-label={translate(open ? 'explain.fold' : 'explain.unfold', { name, count: of.inputs.length })}
              onClick={() => setOpen(!open)}
            >
              {open ? <ExpandMoreIcon fontSize="inherit" /> : <ChevronRightIcon fontSize="inherit" />}
            </IconButton>
          )}
          {name}{' '}
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {format.period(of.periodCode)}
          </Box>
        </span>
        <strong>
          {isRoot ? value : <Traced to={of.figure === null ? originOf(of, asOf) : null}>{value}</Traced>}
          {hasMore && !isRoot ? ' …' : ''}
        </strong>
        {exact === null ? null : (
          <Box component="span" sx={small}>
            {translate('explain.exact', { value: exact })}
          </Box>
        )}
        {of.synthetic ? <SyntheticMark /> : null}
      </Box>
      {of.formula === null ? null : (
        <Typography sx={{ ...small, overflowWrap: 'anywhere' }}>
          <Box component="code" sx={{ fontFamily: 'monospace' }}>
            {of.indicatorCode} = {of.formula}
          </Box>{' '}
          ·{' '}
          {of.formulaFrom === null
            ? translate('explain.formulaAlways')
            : translate('explain.formulaFrom', { period: format.period(of.formulaFrom) })}
        </Typography>
      )}
      {of.figure === null ? null : <EnteredFigure of={of} figure={of.figure} asOf={asOf} />}
      {of.formula !== null || of.figure !== null || of.inputs.length === 0 ? null : (
        <Typography sx={small}>
          {translate('explain.ofParts', {
            count: of.inputs.length,
            how: translate(`resources.indicators.aggregationOverTime.${indicator?.aggregationOverTime ?? 'none'}`),
          })}
        </Typography>
      )}
      {of.restsOn === null ? null : (
        <Typography sx={small}>
          {translate('explain.restsOn', {
            region: nameIn(format.locale, regions.get(of.clusterCode)) || of.clusterCode,
            ...of.restsOn,
          })}
        </Typography>
      )}
      {of.inputs.length === 0 || !open ? null : (
        <ul>
          {of.inputs.map((input) => (
            <Branch
              key={`${input.clusterCode} ${input.indicatorCode} ${input.periodCode}`}
              of={input}
              asOf={asOf}
              folded={folded}
              inFormula={of.formula !== null}
            />
          ))}
        </ul>
      )}
    </Box>
  );
}

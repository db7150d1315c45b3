import { ranking, type Indicator, type MethodRecord, type MethodVersion } from '@jiju/contract';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { query } from '../provider/query.ts';
import { useResult } from '../provider/useResult.ts';
import { printedTree, treeLines, type TreeLine } from './method-tree.ts';
import { useRankedPeriods } from './useRankedPeriods.ts';

export interface WeightTreeProps {
  readonly method: MethodRecord;
  /** The one in force. */
  readonly version: MethodVersion;
  /** Those that are to follow it. */
  readonly coming: readonly MethodVersion[];
}

/** The tree of the version in force: how much of the whole every node is, by the weights that the last ranking used. */
export function WeightTree({ method, version, coming }: WeightTreeProps) {
  const translate = useTranslate();
  const format = useFormat();
  const catalogue = useCatalogue<Indicator>('indicators');
  const { heads } = useRankedPeriods(method.code);
  const last = heads.find((head) => head.methodVersion === version.number && head.ranked > 0);
  const path = last ? `/rankings/${method.code}/${last.periodCode}${query({ perPage: 1 })}` : null;
  const used = useResult(path, ranking, { subjects: ['ranking'], period: last?.periodCode });
  const { definition } = version;
  const shares =
    used.data && new Map([...used.data.indicators, ...used.data.groups].map(({ code, weight }) => [code, weight]));
  const nameOf = ({ kind, at, code }: TreeLine): string => {
    const name = (kind === 'group' ? definition.groups : definition.indicators)[at]?.name;
    const own = name && (format.locale === 'zh' ? name.zh || name.en : name.en || name.zh);
    return own || nameIn(format.locale, catalogue.get(code)) || code;
  };
  const lines = treeLines(definition, shares);
  const { decimals, percents } = printedTree(lines);
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {last
          ? translate('methods.sharesUsed', { number: version.number, period: format.period(last.periodCode) })
          : translate('methods.sharesPlanned', { number: version.number })}
        {coming.map(({ id, number, effectiveFrom }) =>
          effectiveFrom === null ? null : (
            <span key={id}> {translate('methods.coming', { number, period: format.period(effectiveFrom) })}</span>
          ),
        )}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {lines.map((line, at) => (
          <Box
            key={`${line.kind} ${line.at}`}
            component="li"
            sx={{ display: 'flex', gap: 1, alignItems: 'center', py: 0.25, pl: line.depth * 2 }}
          >
            <Typography
              variant="body2"
              sx={{ flex: '1 1 0', minWidth: 0, fontWeight: line.kind === 'group' ? 600 : 400 }}
            >
              {nameOf(line)}
              {line.weighting === 'by-hand' ? null : (
                <Typography component="span" variant="caption" color="textSecondary" sx={{ ml: 1 }}>
                  {translate(`methods.weightFrom.${line.weighting}`)}
                </Typography>
              )}
            </Typography>
            <Box aria-hidden sx={{ width: { xs: 70, sm: 240 }, height: 8, bgcolor: 'action.hover' }}>
              <Box
                sx={{
                  height: 1,
                  width: `${100 * (line.share ?? 0)}%`,
                  bgcolor: line.kind === 'group' ? 'text.secondary' : 'primary.main',
                }}
              />
            </Box>
            <Typography variant="body2" sx={{ width: 60, textAlign: 'right' }} title={translate('methods.share')}>
              {line.share === null ? '—' : `${format.number(percents[at], decimals)}%`}
            </Typography>
          </Box>
        ))}
      </Box>
    </>
  );
}

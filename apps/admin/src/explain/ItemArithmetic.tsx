import { itemScore, type ItemScore } from '@jiju/contract';
import type { ItemExplanation } from '@jiju/domain';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { query } from '../provider/query.ts';
import { useProblemText } from '../problem/useProblemText.ts';
import { useResult } from '../provider/useResult.ts';
import { Result } from '../state/Result.tsx';
import { sayValue } from '../versions/change-words.ts';
import { useChangeWords } from '../versions/useChangeWords.ts';
import type { FigureOf, Scored } from './explained.ts';
import { useRaw } from './useRaw.ts';

const NO_DEFINITIONS: [] = [];

/** How a ranking made points of a figure: the formula with its numbers put in. Asked of the server where the page has not computed it. */
export function ScoreArithmetic({ of, scored }: { readonly of: FigureOf; readonly scored: Scored }) {
  const { methodCode, clusterId, code } = scored;
  const path = `/explain/score${query({ methodCode, periodCode: of.periodCode, clusterId, indicatorCode: code, asOf: of.asOf })}`;
  const found = useResult<ItemScore>(path, itemScore, { subjects: ['ranking', 'metric'], period: of.periodCode });
  return (
    <Result of={found} lines={3}>
      {(item) => <ItemArithmetic item={item} column={of.indicatorCode} />}
    </Result>
  );
}

/** The formula, what the value was held against, and the arithmetic. */
export function ItemArithmetic({ item, column }: { readonly item: ItemExplanation; readonly column: string }) {
  const translate = useTranslate();
  const format = useFormat();
  const words = useChangeWords(NO_DEFINITIONS);
  const raw = useRaw();
  const say = useProblemText();
  const {
    scoring,
    direction,
    denominator,
    transform,
    derivation,
    raw: given,
    value,
    problem,
    imputed,
    treatment,
    group,
    measured,
    acrossPeriods,
    yardsticks,
  } = item;
  const { arithmetic, flat, score, fullPoints } = item;
  const unit = raw.unit({ column, source: null, denominator, transform });
  const number = (x: number) => format.number(Number(x.toPrecision(8)));
  const changed = !imputed && given !== null && value !== null && given !== value;
  const among = [
    translate('explain.item.among', { smart_count: measured, count: format.number(measured) }),
    group === null ? null : translate('explain.item.apart', { group: group === '' ? '—' : words.nameOf(group) }),
    acrossPeriods ? translate('explain.item.together') : null,
  ].filter((part) => part !== null);
  const holder = ({ id, more }: ItemExplanation['yardsticks'][number]) => {
    if (id === null) return '';
    const name = words.nameOf(id);
    return translate(more > 0 ? 'explain.item.holders' : 'explain.item.holder', {
      name,
      smart_count: more,
      count: more,
    });
  };
  const lines = [
    `${sayValue('scoring', scoring, words)} · ${sayValue('direction', direction, words)}`,
    derivation === null || given === null ? null : `${derivation} = ${number(given)}`,
    imputed && value !== null ? translate('explain.item.imputed', { value: number(value) }) : null,
    changed && treatment.kind === 'winsorised'
      ? translate('explain.item.winsorised', { from: number(given), to: number(value) })
      : null,
    changed && treatment.kind === 'log'
      ? translate('explain.item.log', { from: number(given), to: number(value) })
      : null,
    treatment.kind === 'winsorised' && !changed
      ? translate('explain.item.others', { smart_count: treatment.points, count: treatment.points })
      : null,
    yardsticks.length === 0
      ? null
      : `${among.join(format.locale === 'zh' ? '，' : ', ')}${format.locale === 'zh' ? '：' : ': '}${yardsticks
          .map((one) =>
            `${translate(`explain.item.${one.kind}`)} ${number(one.value)}${format.locale === 'zh' ? '' : ' '}${holder(one)}`.trim(),
          )
          .join(format.locale === 'zh' ? '；' : '; ')}`,
    problem === null ? null : say(problem),
    flat === null ? null : translate(`explain.item.flat.${flat}`),
  ];
  return (
    <Box sx={{ my: 0.5, color: 'text.secondary', fontSize: '0.85em' }}>
      {lines.map((line) => (line === null ? null : <div key={line}>{line}</div>))}
      {arithmetic === null ? null : (
        <Typography component="div" sx={{ fontSize: '1em', overflowWrap: 'anywhere', color: 'text.primary' }}>
          <Box component="code" sx={{ fontFamily: 'monospace' }}>
            {arithmetic} = {format.number(score, fullPoints <= 1 ? 6 : 4)}
          </Box>
          {unit === '' ? null : (
            <Box component="span" sx={{ color: 'text.secondary', ml: 1 }}>
              {translate('explain.item.unit', { unit })}
            </Box>
          )}
        </Typography>
      )}
    </Box>
  );
}

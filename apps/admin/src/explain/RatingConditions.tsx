import { metricSheet, type Indicator, type StarRating, type StarRuleRecord } from '@jiju/contract';
import type { StarRule } from '@jiju/domain';
import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ClusterLink } from '../cluster/ClusterLink.tsx';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { query } from '../provider/query.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useResult } from '../provider/useResult.ts';
import { CodeName } from '../reference/CodeField.tsx';
import { MadeBy } from '../rules/MadeBy.tsx';
import { Stars } from '../stars/Stars.tsx';
import { EmptyLine } from '../state/EmptyLine.tsx';
import { Result } from '../state/Result.tsx';
import { starConditions } from './star-conditions.ts';
import { Traced } from './Traced.tsx';

/** A star rating: every threshold of its rule beside the value it is held against. */
export function RatingConditions({ rating }: { readonly rating: StarRating }) {
  const format = useFormat();
  const rule = useCatalogue<StarRuleRecord>('star-rules').get(rating.ruleCode);
  const version = rule?.versions.find(({ effectiveFrom }) => effectiveFrom === rating.versionFrom);
  const { clusterCode, periodCode } = rating;
  const sheet = useResult(`/metric-sheet${query({ clusterCode, periodCode })}`, metricSheet, {
    subjects: ['metric'],
    ids: [rating.clusterId, clusterCode],
  });
  return (
    <>
      <Typography variant="h3">
        <ClusterLink clusterId={rating.clusterId} cluster={rating} /> · {format.period(periodCode)}
      </Typography>
      <Typography sx={{ my: 0.5 }}>
        <CodeName kind="star-rules" code={rating.ruleCode} /> <Stars stars={rating.stars} detail={rating.detail} />{' '}
        <MadeBy kind="star-rules" code={rating.ruleCode} from={rating.versionFrom} />
      </Typography>
      <Result of={sheet}>
        {({ values }) =>
          version ? (
            <ConditionTable rating={rating} definition={version.definition} values={values} />
          ) : (
            <EmptyLine text="explain.noRule" />
          )
        }
      </Result>
    </>
  );
}

interface ConditionTableProps {
  readonly rating: StarRating;
  readonly definition: StarRule;
  readonly values: Readonly<Record<string, number>>;
}

function ConditionTable({ rating: { clusterCode, periodCode }, definition, values }: ConditionTableProps) {
  const translate = useTranslate();
  const format = useFormat();
  const indicators = useCatalogue<Indicator>('indicators');
  const { levels, lines } = starConditions(definition, values);
  const figure = (code: string, value: number) => {
    const { unit = '', decimals } = indicators.get(code) ?? {};
    return format.figure(value, unit, decimals);
  };
  const mark = (met: boolean | null) => (met === null ? '?' : met ? '✓' : '✗');
  return (
    <TableContainer>
      <Table size="small" sx={{ '& td, & th': { px: { xs: 0.5, sm: 1 } } }}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('resources.star-rules.stars')}</TableCell>
            {lines.map(({ code }) => (
              <TableCell key={code} align="right">
                {nameIn(format.locale, indicators.get(code)) || code}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          <TableRow>
            <TableCell>{translate('clusters.value')}</TableCell>
            {lines.map(({ code, value }) => (
              <TableCell key={code} align="right" sx={{ fontWeight: 600 }}>
                <Traced to={{ clusterCode, indicatorCode: code, periodCode }}>
                  {value === null ? translate('explain.missing') : figure(code, value)}
                </Traced>
              </TableCell>
            ))}
          </TableRow>
          {levels.map(({ stars, needed, of, met, reached }, at) => (
            <TableRow key={stars}>
              <TableCell>
                {stars === 0 ? translate('resources.star-rules.entry') : `${stars}★`} {mark(reached)}
                <Typography variant="caption" component="div" color="textSecondary">
                  {translate('explain.conditionsMet', { met, needed, of })}
                </Typography>
              </TableCell>
              {lines.map(({ code, cells }) => {
                const { least = null, met: isMet = null } = cells[at] ?? {};
                return (
                  <TableCell
                    key={code}
                    align="right"
                    sx={{ color: isMet === true ? 'success.main' : isMet === false ? 'error.main' : 'inherit' }}
                  >
                    {least === null ? '—' : `≥ ${figure(code, least)} ${mark(isMet)}`}
                  </TableCell>
                );
              })}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

import { starRating, type StarDetail, type StarRating } from '@jiju/contract';
import { nextStar, stillEnough } from '@jiju/domain';
import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Traced } from '../explain/Traced.tsx';
import { useLocale } from '../i18n/useLocale.ts';
import { useMoveWords } from '../place/useMoveWords.ts';
import { query } from '../provider/query.ts';
import { useResult } from '../provider/useResult.ts';
import { listed } from '../rankings/listed.ts';
import { CodeName } from '../reference/CodeField.tsx';
import { MadeBy } from '../rules/MadeBy.tsx';
import { EmptyLine } from '../state/EmptyLine.tsx';
import { Result } from '../state/Result.tsx';
import { Stars } from './Stars.tsx';

export interface NextStarProps {
  readonly periodCode: string;
  readonly clusterId: number;
}

/** What the next star takes by every rule that rates the period, in each indicator's own unit. */
export function NextStar({ periodCode, clusterId }: NextStarProps) {
  const ratings = useResult(`/star-ratings${query({ periodCode, clusterId })}`, listed(starRating), {
    subjects: ['star'],
    ids: [clusterId],
    period: periodCode,
  });
  return (
    <Result of={ratings} lines={3}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyLine text="stars.next.unrated" />
        ) : (
          items.map((rating) => (
            <Box key={rating.id} sx={{ mb: 2 }}>
              <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
                <CodeName kind="star-rules" code={rating.ruleCode} />
                <Traced to={{ kind: 'rating', rating }}>
                  <Stars stars={rating.stars} detail={rating.detail} />
                </Traced>
                <MadeBy kind="star-rules" code={rating.ruleCode} from={rating.versionFrom} />
              </Box>
              {rating.detail === null ? null : <Distance rating={rating} detail={rating.detail} />}
            </Box>
          ))
        )
      }
    </Result>
  );
}

interface DistanceProps {
  readonly rating: Pick<StarRating, 'clusterCode' | 'periodCode'>;
  readonly detail: StarDetail;
}

function Distance({ rating: { clusterCode, periodCode }, detail }: DistanceProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const words = useMoveWords();
  const next = nextStar(detail);
  if (!next) return <Typography color="textSecondary">{translate('stars.next.top')}</Typography>;
  const { stars, needed, of, more, open, met } = next;
  const level = stars === 0 ? translate('stars.next.entry') : translate('stars.count', { count: stars });
  return (
    <>
      <Typography sx={{ mb: 0.5 }}>
        {translate(`stars.next.${needed === of ? 'all' : 'some'}`, { level, needed, of, more })}
      </Typography>
      <TableContainer>
        <Table size="small" aria-label={translate('stars.next.title')} sx={{ '& td, & th': { px: 1 } }}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('rankings.indicator')}</TableCell>
              {(['now', 'needed', 'change'] as const).map((key) => (
                <TableCell key={key} align="right">
                  {translate(`place.${key}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {open.map(({ code, least, value }) => {
              const enough = stillEnough(least, value ?? 0, words.decimals(code));
              return (
                <TableRow key={code}>
                  <TableCell>{words.name(code)}</TableCell>
                  <TableCell align="right">
                    <Traced to={{ clusterCode, indicatorCode: code, periodCode }}>{words.figure(code, value)}</Traced>
                  </TableCell>
                  <TableCell align="right">{words.wholeFigure(code, enough)}</TableCell>
                  <TableCell align="right" sx={value === null ? { color: 'text.secondary' } : {}}>
                    {value === null ? translate('stars.next.noFigure') : words.figureChange(code, enough - value)}
                  </TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      </TableContainer>
      {met.length === 0 ? null : (
        <Typography variant="caption" color="textSecondary">
          {translate('stars.next.met', {
            names: met.map(({ code }) => words.name(code)).join(locale === 'zh' ? '、' : ', '),
          })}
        </Typography>
      )}
    </>
  );
}

import { editionDifference, type Indicator } from '@jiju/contract';
import {
  Box,
  Card,
  CardContent,
  Link,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { z } from 'zod';
import { Traced } from '../explain/Traced.tsx';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { Movement } from '../movement/Movement.tsx';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useResult } from '../provider/useResult.ts';
import { Result } from '../state/Result.tsx';

type Difference = z.infer<typeof editionDifference>;
const shown = 20;

/** What differs from the edition that this one takes the place of (差异说明). */
export function DifferenceNote({ id, periodCode }: { readonly id: number; readonly periodCode: string }) {
  const translate = useTranslate();
  const result = useResult(`/editions/${id}/difference`, editionDifference, { subjects: ['editions'] });
  return (
    <Card>
      <CardContent>
        <Result of={result} lines={3}>
          {(difference) => (
            <>
              <Typography variant="h2" gutterBottom>
                {translate('editions.difference', { code: difference.before.code })}
              </Typography>
              <Note difference={difference} periodCode={periodCode} />
            </>
          )}
        </Result>
      </CardContent>
    </Card>
  );
}

function Note({ difference, periodCode }: { readonly difference: Difference; readonly periodCode: string }) {
  const translate = useTranslate();
  const format = useFormat();
  const indicators = useCatalogue<Indicator>('indicators');
  const { before, after, method, clusters, entered, left, figures, texts, redLines } = difference;
  const changed = clusters.length + figures.length + texts.length + method.length > 0 || redLines;
  const names = new Map(clusters.map((one) => [one.id, nameIn(format.locale, one)]));
  const namesOf = (codes: readonly string[]) =>
    codes.map((code) => names.get(code) ?? code).join(format.locale === 'zh' ? '、' : ', ');
  const originOf = ({ code, column }: Difference['figures'][number], asOf: string) =>
    indicators.has(column) ? { clusterCode: code, indicatorCode: column, periodCode, asOf } : null;
  // As figures are said elsewhere; where that hides what differs, every digit.
  const figuresOf = ({ column, before: then, after: now }: Difference['figures'][number]): [string, string] => {
    const { unit = '', decimals = 2 } = indicators.get(column) ?? {};
    const said = (value: number | null) => format.figure(value, unit, decimals);
    const exact = (value: number | null) => `${format.number(value)} ${format.unit(unit)}`;
    return said(then) === said(now) ? [exact(then), exact(now)] : [said(then), said(now)];
  };
  const versions = { before: before.methodVersion, after: after.methodVersion, count: method.length };
  const line = (text: string) => <Typography variant="body2">{text}</Typography>;
  return (
    <Stack spacing={1}>
      {changed ? null : line(translate('editions.same'))}
      {line(translate(method.length > 0 ? 'editions.methodVersions' : 'editions.methodSame', versions))}
      {entered.length > 0 ? line(translate('editions.entered', { names: namesOf(entered) })) : null}
      {left.length > 0 ? line(translate('editions.left', { names: namesOf(left) })) : null}
      {redLines ? line(translate('editions.redLines')) : null}
      <Part
        title="editions.figures"
        head={['rankings.cluster', 'editions.column', 'editions.before', 'editions.after']}
      >
        {figures.map((one) => {
          const [then, now] = figuresOf(one);
          return [
            nameIn(format.locale, one),
            nameIn(format.locale, indicators.get(one.column)) || one.column,
            <Traced key="before" to={originOf(one, before.frozenAt)}>
              {then}
            </Traced>,
            <Traced key="after" to={originOf(one, after.frozenAt)}>
              {now}
            </Traced>,
          ];
        })}
      </Part>
      <Part title="editions.texts" head={['rankings.cluster', 'editions.column', 'editions.before', 'editions.after']}>
        {texts.map((one) => [nameIn(format.locale, one), one.column, one.before ?? '—', one.after ?? '—'])}
      </Part>
      <Part title="editions.moved" head={['rankings.cluster', 'rankings.rank', 'rankings.moved', 'rankings.score']}>
        {clusters.map((one) => [
          nameIn(format.locale, one),
          `${one.previousRank ?? '—'} → ${one.rank ?? '—'}`,
          <Movement key="moved" rank={one.rank} previous={one.previousRank} />,
          `${format.number(one.previousScore, 2)} → ${format.number(one.score, 2)}`,
        ])}
      </Part>
    </Stack>
  );
}

interface PartProps {
  readonly title: string;
  readonly head: readonly string[];
  readonly children: readonly (readonly ReactNode[])[];
}

function Part({ title, head, children: rows }: PartProps) {
  const translate = useTranslate();
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  return (
    <Box>
      <Typography variant="h3">{translate(title)}</Typography>
      <TableContainer>
        <Table size="small">
          <TableHead>
            <TableRow>
              {head.map((each) => (
                <TableCell key={each}>{translate(each)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row, at) => (
              // On paper nobody unfolds.
              <TableRow key={at} sx={all || at < shown ? {} : { display: 'none', displayPrint: 'table-row' }}>
                {row.map((cell, column) => (
                  <TableCell key={column}>{cell}</TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {rows.length > shown && !all ? (
        <Link
          component="button"
          type="button"
          variant="body2"
          sx={{ displayPrint: 'none' }}
          onClick={() => {
            setAll(true);
          }}
        >
          {translate('editions.more', { count: rows.length - shown })}
        </Link>
      ) : null}
    </Box>
  );
}

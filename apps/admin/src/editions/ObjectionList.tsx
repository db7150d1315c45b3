import { objection, type Edition, type Objection } from '@jiju/contract';
import { Box, Button, Card, CardContent, Chip, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { shanghaiDay } from '../format/date.ts';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useMay } from '../provider/useMay.ts';
import { useResult } from '../provider/useResult.ts';
import { listed } from '../rankings/listed.ts';
import { EmptyLine } from '../state/EmptyLine.tsx';
import { Result } from '../state/Result.tsx';
import { AnswerDialog } from './AnswerDialog.tsx';
import { ObjectionDialog } from './ObjectionDialog.tsx';

interface Cluster {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** Objections (异议) with their answers, and the way to file or answer one. */
export function ObjectionList({
  edition,
  clusters,
}: {
  readonly edition: Edition;
  readonly clusters: readonly Cluster[];
}) {
  const translate = useTranslate();
  const format = useFormat();
  const client = useQueryClient();
  const [mayFile, mayAnswer] = [useMay('objections.file'), useMay('objections.answer')];
  const [isFiling, setFiling] = useState(false);
  const [answering, setAnswering] = useState<Objection | null>(null);
  const result = useResult(`/editions/${edition.id}/objections`, listed(objection), {
    subjects: ['editions', 'objections'],
  });
  const isOpen =
    edition.state === 'posted' && edition.postedUntil !== null && shanghaiDay(new Date()) <= edition.postedUntil;
  const done = () => {
    setFiling(false);
    setAnswering(null);
    void client.invalidateQueries({ queryKey: ['result'] });
  };
  const instant = (at: string | null) => format.instant(at);
  const nameOf = (code: string) =>
    nameIn(
      format.locale,
      clusters.find((one) => one.code === code),
    ) || code;
  return (
    <Card>
      <CardContent>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <Typography variant="h2" sx={{ flex: 1 }}>
            {translate('editions.objections')}
          </Typography>
          {mayFile && isOpen ? (
            <Button
              size="small"
              variant="outlined"
              onClick={() => {
                setFiling(true);
              }}
            >
              {translate('editions.fileObjection')}
            </Button>
          ) : null}
        </Box>
        <Result of={result} lines={2}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyLine text="editions.noObjections" />
            ) : (
              items.map((one) => (
                <Box key={one.id} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
                  <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline' }}>
                    <Typography sx={{ fontWeight: 600 }}>{nameOf(one.clusterCode)}</Typography>
                    <Chip
                      size="small"
                      variant="outlined"
                      label={translate(`editions.verdict.${one.verdict ?? 'open'}`)}
                    />
                    <Typography variant="caption" color="textSecondary">
                      {translate('editions.filed', { instant: instant(one.filedAt) })}
                      {one.objector || one.filedBy
                        ? ` · ${translate('editions.by', { who: one.objector || one.filedBy })}`
                        : null}
                    </Typography>
                    {one.verdict === null && mayAnswer ? (
                      <Button
                        size="small"
                        onClick={() => {
                          setAnswering(one);
                        }}
                      >
                        {translate('editions.answer')}
                      </Button>
                    ) : null}
                  </Box>
                  <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>
                    {one.text}
                  </Typography>
                  {one.verdict === null ? null : (
                    <Typography variant="body2" sx={{ whiteSpace: 'pre-line', pl: 2, mt: 0.5 }}>
                      {translate('editions.answer')}: {one.answer}{' '}
                      <Typography variant="caption" component="span" color="textSecondary">
                        {translate('editions.answered', { instant: instant(one.answeredAt) })}
                      </Typography>
                    </Typography>
                  )}
                </Box>
              ))
            )
          }
        </Result>
        {isFiling ? (
          <ObjectionDialog
            edition={edition}
            clusters={clusters}
            onDone={done}
            onClose={() => {
              setFiling(false);
            }}
          />
        ) : null}
        {answering === null ? null : (
          <AnswerDialog
            objection={answering}
            onDone={done}
            onClose={() => {
              setAnswering(null);
            }}
          />
        )}
      </CardContent>
    </Card>
  );
}

import { edition } from '@jiju/contract';
import type { EditionContent } from '@jiju/domain';
import { Card, CardContent, Stack, Typography } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { z } from 'zod';
import { useResult } from '../provider/useResult.ts';
import { Result } from '../state/Result.tsx';
import { DifferenceNote } from './DifferenceNote.tsx';
import { EditionHead } from './EditionHead.tsx';
import { EditionProof } from './EditionProof.tsx';
import { EditionReview } from './EditionReview.tsx';
import { EditionTable } from './EditionTable.tsx';
import { ObjectionList } from './ObjectionList.tsx';

const whole = edition.extend({ content: z.unknown() });

/** One edition (通报): how far it is, what was frozen, who objects, and what proves it. */
export function EditionPage() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const result = useResult(`/editions/${encodeURIComponent(id)}`, whole, { subjects: ['editions', 'objections'] });
  return (
    <Result of={result} lines={14}>
      {({ content, ...head }) => {
        const frozen = head.number === null ? null : (content as EditionContent);
        return (
          <Stack spacing={1.5} sx={{ pt: 1 }}>
            <Title title={head.code} />
            <EditionHead edition={head} content={frozen} />
            <EditionReview edition={head} />
            <ObjectionList edition={head} clusters={frozen?.clusters ?? []} />
            {head.supersedes === null || frozen === null ? null : (
              <DifferenceNote id={head.id} periodCode={head.periodCode} />
            )}
            {frozen === null ? null : (
              <Card>
                <CardContent>
                  <Typography variant="h2" gutterBottom>
                    {translate('editions.results')}
                  </Typography>
                  <EditionTable content={frozen} />
                </CardContent>
              </Card>
            )}
            <EditionProof edition={head} />
          </Stack>
        );
      }}
    </Result>
  );
}

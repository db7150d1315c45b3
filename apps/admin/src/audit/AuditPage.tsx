import { factEntry } from '@jiju/contract';
import {
  Accordion,
  AccordionDetails,
  AccordionSummary,
  Box,
  Card,
  CardContent,
  TablePagination,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { z } from 'zod';
import { useFormat } from '../format/useFormat.ts';
import { query } from '../provider/query.ts';
import { useResult } from '../provider/useResult.ts';
import { EmptyState } from '../state/EmptyState.tsx';
import { Result } from '../state/Result.tsx';
import { AuditFilters, filterNames } from './AuditFilters.tsx';
import { FactDetails } from './FactDetails.tsx';
import { FactSentence } from './FactSentence.tsx';

const facts = z.object({ total: z.int(), items: z.array(factEntry) });
const perPage = 50;

/** Who did what, when, and what was there before. */
export default function AuditPage() {
  const translate = useTranslate();
  const format = useFormat();
  const [search, setSearch] = useSearchParams();
  const [opened, setOpened] = useState<number | null>(null);
  const page = Math.max(1, Number(search.get('page')) || 1);
  const asked = Object.fromEntries(filterNames.map((name) => [name, search.get(name) ?? '']));
  const result = useResult(`/facts${query({ page, perPage, ...asked })}`, facts, { subjects: ['fact'] });
  const go = (changes: Readonly<Record<string, string>>) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries({ page: '', ...changes })) {
      if (value === '') next.delete(name);
      else next.set(name, value);
    }
    setSearch(next, { replace: true });
  };
  const filtered = Object.values(asked).some((value) => value !== '');
  return (
    <>
      <Title title="rooms.audit" />
      <AuditFilters values={asked} onChange={go} />
      <Card sx={{ mt: 1 }}>
        <CardContent>
          <Result of={result} lines={12}>
            {({ items, total }) =>
              items.length === 0 ? (
                <EmptyState title={filtered ? 'audit.noMatch' : 'audit.empty'} />
              ) : (
                <>
                  {items.map((fact) => (
                    <Accordion
                      key={fact.id}
                      disableGutters
                      square
                      expanded={opened === fact.id}
                      onChange={(_, open) => {
                        setOpened(open ? fact.id : null);
                      }}
                      slotProps={{ transition: { unmountOnExit: true } }}
                    >
                      <AccordionSummary sx={{ px: 1 }}>
                        <Box
                          sx={{
                            display: 'grid',
                            gridTemplateColumns: { xs: '1fr', sm: '160px 110px 1fr' },
                            columnGap: 2,
                            width: '100%',
                          }}
                        >
                          <Typography variant="body2" color="textSecondary">
                            {format.instant(fact.at)}
                          </Typography>
                          <Typography variant="body2">{fact.actor || translate('audit.system')}</Typography>
                          <Typography variant="body2">
                            <FactSentence fact={fact} />
                          </Typography>
                        </Box>
                      </AccordionSummary>
                      <AccordionDetails>
                        <FactDetails fact={fact} />
                      </AccordionDetails>
                    </Accordion>
                  ))}
                  <TablePagination
                    component="div"
                    count={total}
                    page={page - 1}
                    rowsPerPage={perPage}
                    rowsPerPageOptions={[perPage]}
                    onPageChange={(_, next) => {
                      go({ page: String(next + 1) });
                    }}
                  />
                </>
              )
            }
          </Result>
        </CardContent>
      </Card>
    </>
  );
}

import { factEntry } from '@jiju/contract';
import { Card, CardContent, TablePagination } from '@mui/material';
import { useState } from 'react';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { z } from 'zod';
import { query } from '../provider/query.ts';
import { useResult } from '../provider/useResult.ts';
import { EmptyState } from '../state/EmptyState.tsx';
import { Result } from '../state/Result.tsx';
import { AuditFilters, filterNames } from './AuditFilters.tsx';
import { FactRow } from './FactRow.tsx';

const facts = z.object({ total: z.int(), items: z.array(factEntry) });
const perPage = 50;

/** Who did what, when, and what was there before. */
export default function AuditPage() {
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
                    <FactRow
                      key={fact.id}
                      fact={fact}
                      open={opened === fact.id}
                      onOpen={(open) => {
                        setOpened(open ? fact.id : null);
                      }}
                    />
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

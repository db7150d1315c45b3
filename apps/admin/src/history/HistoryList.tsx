import type { FactEntry, RecordKind } from '@jiju/contract';
import { Box, Table, TableBody, TableCell, TableRow } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate, type Identifier } from 'react-admin';
import { ChangedField } from '../difference/ChangedField.tsx';
import { useFormat } from '../format/useFormat.ts';
import type { RecordProvider } from '../provider/dataProvider.ts';
import { EmptyLine } from '../state/EmptyLine.tsx';
import { Result } from '../state/Result.tsx';
import { changesOf } from './changes.ts';

/** Who changed what of a record, when; newest first. */
export function HistoryList({ kind, id }: { kind: RecordKind; id: Identifier }) {
  const provider = useDataProvider<RecordProvider>();
  const history = useQuery({ queryKey: [kind, 'history', String(id)], queryFn: () => provider.history(kind, { id }) });
  return (
    <Result of={history} lines={2}>
      {(entries) =>
        entries.length === 0 ? (
          <EmptyLine text="record.noHistory" />
        ) : (
          <Box sx={{ overflowX: 'auto' }}>
            <Table size="small">
              <TableBody>
                {entries
                  .toSorted((a, b) => b.id - a.id)
                  .map((entry) => (
                    <HistoryRow key={entry.id} kind={kind} entry={entry} />
                  ))}
              </TableBody>
            </Table>
          </Box>
        )
      }
    </Result>
  );
}

const brief = { whiteSpace: 'nowrap', verticalAlign: 'top' } as const;
// On a phone the changes stand below when, who and what.
const onePerLine = {
  display: { xs: 'flex', sm: 'table-row' },
  flexWrap: 'wrap',
  borderStyle: 'solid',
  borderColor: 'divider',
  borderWidth: 0,
  borderBottomWidth: { xs: 1, sm: 0 },
  '& td': { borderBottomWidth: { xs: 0, sm: 1 }, px: { xs: 0.75, sm: 2 } },
} as const;

function HistoryRow({ kind, entry }: { kind: RecordKind; entry: FactEntry }) {
  const translate = useTranslate();
  const format = useFormat();
  const said = entry.data['action'];
  const action = typeof said === 'string' ? said : entry.type;
  return (
    <TableRow sx={onePerLine}>
      <TableCell sx={brief}>{format.instant(entry.at)}</TableCell>
      <TableCell sx={brief}>{entry.actor}</TableCell>
      <TableCell sx={brief}>{translate(`record.action.${action}`, { _: action })}</TableCell>
      <TableCell sx={{ width: '100%' }}>
        {action === 'created'
          ? null
          : changesOf(entry).map((change) => <ChangedField key={change.name} resource={kind} {...change} />)}
      </TableCell>
    </TableRow>
  );
}

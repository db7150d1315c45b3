import type { FactEntry } from '@jiju/contract';
import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFieldLines } from '../difference/useFieldLines.ts';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { factChanges, type FactChange } from './fact-changes.ts';

const shownAtMost = 100;

/** Definitions and versions of rules say in words what changed in them, instead of all that they are. */
function useChangesInWords({ type, subjectKind, data }: FactEntry): ReadonlyMap<string, readonly FactChange[]> {
  const name = subjectKind === 'method-versions' ? 'definition' : 'versions';
  const [before, after] = [valueOf(data['before'], name), valueOf(data['after'], name)];
  const linesOf = useFieldLines(subjectKind, name, [before, after]);
  const lines = type === 'RecordChanged' ? linesOf(before, after) : null;
  return new Map(lines && [[name, lines.map((line) => ({ ...line, of: 'words' as const }))]]);
}

const valueOf = (record: unknown, name: string): unknown =>
  typeof record === 'object' && record !== null ? (record as Record<string, unknown>)[name] : undefined;

/** Before and after, line by line, and what the request was. */
export function FactDetails({ fact }: { readonly fact: FactEntry }) {
  const translate = useTranslate();
  const { locale } = useFormat();
  const clusters = [...useCatalogue('clusters').values()];
  const indicators = useCatalogue('indicators');
  const inWords = useChangesInWords(fact);
  const changes = factChanges(fact).flatMap((change) => inWords.get(change.what) ?? [change]);
  const nameOf = ({ of, what }: FactChange): string => {
    if (of === 'words') return what;
    if (of === 'indicator') return nameIn(locale, indicators.get(what)) || what;
    if (of === 'cluster')
      return (
        nameIn(
          locale,
          clusters.find(({ id }) => String(id) === what),
        ) || what
      );
    return translate(`resources.${fact.subjectKind}.fields.${what}`, { _: what });
  };
  const reason = typeof fact.data['reason'] === 'string' ? fact.data['reason'] : '';
  return (
    <>
      {reason === '' ? null : <Typography variant="body2">{translate('audit.reason', { reason })}</Typography>}
      {changes.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {translate('audit.noDetails')}
        </Typography>
      ) : (
        <TableContainer sx={{ maxHeight: 320 }}>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{translate('audit.what')}</TableCell>
                <TableCell>{translate('record.before')}</TableCell>
                <TableCell>{translate('record.after')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {changes.slice(0, shownAtMost).map((change) => (
                <TableRow key={`${change.of} ${change.what}`}>
                  <TableCell>{nameOf(change)}</TableCell>
                  <TableCell sx={{ overflowWrap: 'anywhere' }}>
                    {change.before || translate('record.nothing')}
                  </TableCell>
                  <TableCell sx={{ overflowWrap: 'anywhere' }}>{change.after || translate('record.nothing')}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
      {changes.length > shownAtMost ? translate('audit.more', { count: changes.length - shownAtMost }) : null}
      <Typography variant="caption" color="textSecondary">
        #{fact.id} · {fact.type} · {fact.subjectKind} {fact.subjectKey}
        {fact.requestId === '' ? '' : ` · ${translate('audit.request', { id: fact.requestId })}`}
      </Typography>
    </>
  );
}

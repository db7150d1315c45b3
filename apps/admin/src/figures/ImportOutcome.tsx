import type { ImportReport } from '@jiju/contract';
import { Alert, Button, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { csvOf } from '../chart/chart-table.ts';
import { download } from '../chart/download.ts';
import { useProblemText } from '../problem/useProblemText.ts';

export interface ImportOutcomeProps {
  readonly report: ImportReport;
  readonly done: boolean;
  readonly onImport: () => void;
}

const shownAtMost = 200;

/** What the check or the import found: every problem by row and column, or what will change and the button for it. */
export function ImportOutcome({ report, done, onImport }: ImportOutcomeProps) {
  const translate = useTranslate();
  const say = useProblemText();
  const { changed, unchanged, problems } = report;
  const counts = { changed, unchanged };
  if (done) return <Alert severity="success">{translate('figures.importing.done', counts)}</Alert>;
  if (problems.length === 0) {
    if (changed === 0) return <Alert severity="info">{translate('figures.importing.nothing')}</Alert>;
    return (
      <Alert
        severity="success"
        action={
          <Button variant="contained" onClick={onImport}>
            {translate('figures.importing.import', counts)}
          </Button>
        }
      >
        {translate('figures.importing.clean', counts)}
      </Alert>
    );
  }
  const lines = problems.map((problem) => ({ ...problem, text: say({ ...problem, path: '' }) }));
  const heads = [
    translate('figures.importing.row'),
    translate('figures.importing.column'),
    translate('figures.importing.problem'),
  ];
  const save = () => {
    const rows = lines.map(({ row, column, text }) => [row, column, text]);
    download(
      'import-problems.csv',
      new Blob(['\uFEFF', csvOf({ columns: heads, rows })], { type: 'text/csv;charset=utf-8' }),
    );
  };
  return (
    <>
      <Alert severity="error" action={<Button onClick={save}>{translate('figures.importing.saveProblems')}</Button>}>
        {translate('figures.importing.problems', { count: problems.length })}
      </Alert>
      <TableContainer sx={{ maxHeight: 420 }}>
        <Table size="small" stickyHeader>
          <TableHead>
            <TableRow>
              {heads.map((head, at) => (
                <TableCell key={head} align={at === 0 ? 'right' : 'left'}>
                  {head}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {lines.slice(0, shownAtMost).map(({ row, column, code, text }) => (
              <TableRow key={`${row} ${column} ${code}`}>
                <TableCell align="right">{row}</TableCell>
                <TableCell>{column}</TableCell>
                <TableCell>{text}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {lines.length > shownAtMost ? translate('figures.importing.moreProblems', { count: shownAtMost }) : null}
    </>
  );
}

import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import {
  Box,
  IconButton,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { ChartTable } from '../chart/chart-table.ts';
import { saveTable } from '../chart/save-table.ts';
import { useFormat } from '../format/useFormat.ts';

export interface DiagnosisTableProps {
  readonly title: string;
  readonly hint: string;
  readonly table: ChartTable;
  readonly fileName: string;
  readonly aside?: ReactNode;
}

/** A table with its heading, what to make of it, and its numbers as a file. */
export function DiagnosisTable({ title, hint, table, fileName, aside }: DiagnosisTableProps) {
  const translate = useTranslate();
  const format = useFormat();
  const label = translate('diagnostics.csv', { title });
  return (
    <Box sx={{ mb: 3 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <Typography variant="h3" sx={{ flex: 1 }}>
          {title}
        </Typography>
        {aside}
        <IconButton
          size="small"
          title={label}
          aria-label={label}
          onClick={() => {
            saveTable(fileName, table);
          }}
        >
          <DownloadIcon fontSize="small" />
        </IconButton>
      </Box>
      <Typography variant="body2" color="textSecondary">
        {hint}
      </Typography>
      <TableContainer>
        <Table size="small" sx={{ '& td, & th': { px: 1 } }}>
          <TableHead>
            <TableRow>
              {table.columns.map((column, at) => (
                <TableCell key={at} align={at === 0 || !isNumeric(table, at) ? 'left' : 'right'}>
                  {column}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {table.rows.map((row, i) => (
              <TableRow key={i}>
                {row.map((value, at) => (
                  <TableCell
                    key={at}
                    align={at === 0 || !isNumeric(table, at) ? 'left' : 'right'}
                    sx={/[=×]$/.test(String(value)) ? { fontWeight: 600 } : {}}
                  >
                    {typeof value === 'number' ? format.number(value) : (value ?? translate('diagnostics.none'))}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Box>
  );
}

function isNumeric({ rows }: ChartTable, at: number): boolean {
  return rows.some((row) => typeof row[at] === 'number');
}

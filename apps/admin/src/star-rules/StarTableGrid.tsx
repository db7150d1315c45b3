import type { Indicator } from '@jiju/contract';
import DeleteOutlinedIcon from '@mui/icons-material/DeleteOutlined';
import { Box, IconButton, Table, TableBody, TableCell, TableHead, TableRow, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { withLeast, withoutCode, withoutLevel, withStars, type StarTable } from './star-table.ts';

/** The table of thresholds; without `onChange` to read only. */
export function StarTableGrid({ table, onChange }: { table: StarTable; onChange?: (table: StarTable) => void }) {
  const translate = useTranslate();
  const format = useFormat();
  const indicators = useCatalogue<Indicator>('indicators');
  const lineName = (stars: number) =>
    stars === 0 ? translate('resources.star-rules.entry') : translate('resources.star-rules.level', { count: stars });
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('resources.star-rules.stars')}</TableCell>
            {table.codes.map((code) => (
              <TableCell key={code} align="right" title={code}>
                {nameIn(format.locale, indicators.get(code)) || code}
                <Box component="span" sx={{ display: 'block', fontWeight: 400 }}>
                  {format.unit(indicators.get(code)?.unit ?? '')}
                  {onChange ? (
                    <IconButton
                      size="small"
                      aria-label={translate('resources.star-rules.removeIndicator', { code })}
                      onClick={() => onChange(withoutCode(table, code))}
                    >
                      <DeleteOutlinedIcon fontSize="inherit" />
                    </IconButton>
                  ) : null}
                </Box>
              </TableCell>
            ))}
            {onChange ? <TableCell component="td" /> : null}
          </TableRow>
        </TableHead>
        <TableBody>
          {table.lines.map((line, i) => (
            <TableRow key={i}>
              <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
                {onChange && i > 0 ? (
                  <NumberCell
                    label={translate('resources.star-rules.stars')}
                    value={line.stars}
                    width={64}
                    onChange={(stars) => onChange(withStars(table, i, stars ?? 0))}
                  />
                ) : (
                  lineName(line.stars)
                )}
              </TableCell>
              {table.codes.map((code) => (
                <TableCell key={code} align="right">
                  {onChange ? (
                    <NumberCell
                      label={`${lineName(line.stars)} ${code}`}
                      value={line.least[code] ?? null}
                      onChange={(value) => onChange(withLeast(table, i, code, value))}
                    />
                  ) : (
                    format.number(line.least[code])
                  )}
                </TableCell>
              ))}
              {onChange ? (
                <TableCell>
                  {i === 0 ? null : (
                    <IconButton
                      size="small"
                      aria-label={translate('resources.star-rules.removeLevel', { count: line.stars })}
                      onClick={() => onChange(withoutLevel(table, i))}
                    >
                      <DeleteOutlinedIcon fontSize="small" />
                    </IconButton>
                  )}
                </TableCell>
              ) : null}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function NumberCell({
  label,
  value,
  width = 104,
  onChange,
}: {
  label: string;
  value: number | null;
  width?: number;
  onChange: (value: number | null) => void;
}) {
  return (
    <TextField
      type="number"
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}
      sx={{ width }}
      slotProps={{ htmlInput: { 'aria-label': label, step: 'any', style: { textAlign: 'right', padding: '4px 8px' } } }}
    />
  );
}

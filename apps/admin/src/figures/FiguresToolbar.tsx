import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import UploadIcon from '@mui/icons-material/FileUploadOutlined';
import type { FigureGrid } from '@jiju/contract';
import { Autocomplete, Box, Button, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { csvOf } from '../chart/chart-table.ts';
import { download } from '../chart/download.ts';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useCatalogue, type CatalogueRecord } from '../provider/useCatalogue.ts';
import { useMay } from '../provider/useMay.ts';
import { latestFirst } from './current-period.ts';
import { figureText } from './figure-text.ts';
import { templateHref } from './figures-api.ts';

export interface FiguresToolbarProps {
  readonly periodCode: string | null;
  readonly periods: readonly string[];
  readonly regionCode: string;
  readonly clusterCode: string;
  readonly grid: FigureGrid | undefined;
  readonly onChange: (changes: Readonly<Record<string, string>>) => void;
}

/** Which figures: period, region or cluster; and the ways in and out by file. */
export function FiguresToolbar({ periodCode, periods, regionCode, clusterCode, grid, onChange }: FiguresToolbarProps) {
  const translate = useTranslate();
  const format = useFormat();
  const mayWrite = useMay('figures.write');
  const regions = useCatalogue<CatalogueRecord & { level: string }>('regions');
  const clusters = useCatalogue('clusters');
  const places = [...regions.values()].filter(({ level }) => level !== 'province');
  const label = (record: CatalogueRecord) => nameIn(format.locale, record);

  const save = () => {
    if (!grid) return;
    const columns = ['cluster', 'name', ...grid.indicators.map(({ code }) => code)];
    const rows = grid.rows.map((row) => [
      row.clusterCode,
      nameIn(format.locale, row),
      ...grid.indicators.map(({ code }) => row.cells[code]?.value ?? (figureText(row.cells[code]) || null)),
    ]);
    download(
      `figures-${grid.periodCode}.csv`,
      new Blob(['\uFEFF', csvOf({ columns, rows })], { type: 'text/csv;charset=utf-8' }),
    );
  };

  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', pt: 1 }}>
      <Autocomplete
        options={latestFirst(periods)}
        value={periodCode}
        getOptionLabel={format.period}
        disableClearable={periodCode !== null}
        onChange={(_, value) => {
          onChange({ period: value ?? '' });
        }}
        renderInput={(params) => <TextField {...params} label={translate('figures.period')} />}
        sx={{ width: 180 }}
      />
      <Autocomplete
        options={places}
        value={regions.get(regionCode) ?? null}
        getOptionLabel={label}
        getOptionKey={({ code }) => code}
        onChange={(_, value) => {
          onChange({ region: value?.code ?? '' });
        }}
        renderInput={(params) => (
          <TextField {...params} label={translate('figures.region')} placeholder={translate('figures.allRegions')} />
        )}
        sx={{ width: 200 }}
      />
      <Autocomplete
        options={[...clusters.values()]}
        value={clusters.get(clusterCode) ?? null}
        getOptionLabel={label}
        getOptionKey={({ code }) => code}
        onChange={(_, value) => {
          onChange({ cluster: value?.code ?? '' });
        }}
        renderInput={(params) => <TextField {...params} label={translate('figures.cluster')} />}
        sx={{ width: 240 }}
      />
      <Box sx={{ flex: 1 }} />
      {mayWrite && periodCode !== null ? (
        <>
          <Button size="small" startIcon={<DownloadIcon />} href={templateHref(periodCode)} download>
            {translate('figures.template')}
          </Button>
          <Button size="small" startIcon={<UploadIcon />} component={Link} to={`/figures/import?period=${periodCode}`}>
            {translate('figures.import')}
          </Button>
        </>
      ) : null}
      <Button size="small" startIcon={<DownloadIcon />} onClick={save} disabled={!grid}>
        {translate('figures.export')}
      </Button>
    </Box>
  );
}

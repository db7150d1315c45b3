import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import { regionLevels, type Region } from '@jiju/contract';
import { Box, Button, IconButton, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useState } from 'react';
import { Link, useListContext, useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { EmptyState } from '../state/EmptyState.tsx';
import { regionLines } from './region-tree.ts';

const wideOnly = { display: { xs: 'none', sm: 'table-cell' } };

/** The regions of the list as a tree that folds. The province is open; what a filter finds is shown unfolded. */
export function RegionTree() {
  const translate = useTranslate();
  const format = useFormat();
  const list = useListContext<Region>();
  const { data = [], isPending } = list;
  const [folded, setFolded] = useState<Readonly<Record<string, boolean>>>({});
  const isFiltered = Object.keys(list.filterValues as object).length > 0;
  const isOpen = (region: Pick<Region, 'code' | 'level'>) =>
    !(folded[region.code] ?? (region.level !== regionLevels[0] && !isFiltered));
  const byCode = new Map(data.map((each) => [each.code, each]));
  const lines = regionLines(data, (code) => isOpen(byCode.get(code) as Region));
  const foldAll = (fold: boolean) => {
    setFolded(Object.fromEntries(data.map(({ code, level }) => [code, fold && level !== regionLevels[0]])));
  };
  if (!isPending && data.length === 0) return <EmptyState title="record.emptyFiltered" />;
  return (
    <>
      <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}>
        <Button size="small" onClick={() => foldAll(false)}>
          {translate('resources.regions.unfoldAll')}
        </Button>
        <Button size="small" onClick={() => foldAll(true)}>
          {translate('resources.regions.foldAll')}
        </Button>
      </Box>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('resources.regions.fields.name')}</TableCell>
            <TableCell>{translate('resources.regions.fields.code')}</TableCell>
            <TableCell sx={wideOnly}>{translate('resources.regions.fields.level')}</TableCell>
            <TableCell sx={wideOnly}>{translate('resources.regions.fields.validFrom')}</TableCell>
            <TableCell sx={wideOnly}>{translate('resources.regions.fields.validTo')}</TableCell>
            <TableCell sx={wideOnly}>{translate('resources.regions.fields.successorCode')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map(({ region, depth, below, open }) => {
            const name = nameIn(format.locale, region);
            return (
              <TableRow key={region.code} hover>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  <Box sx={{ display: 'flex', alignItems: 'center', pl: depth * 2.5 }}>
                    {below > 0 ? (
                      <IconButton
                        size="small"
                        aria-expanded={open}
                        aria-label={translate(open ? 'resources.regions.fold' : 'resources.regions.unfold', { name })}
                        onClick={() => setFolded({ ...folded, [region.code]: open })}
                      >
                        {open ? <ExpandMoreIcon fontSize="small" /> : <ChevronRightIcon fontSize="small" />}
                      </IconButton>
                    ) : (
                      <Box sx={{ width: 30 }} />
                    )}
                    <Link to={`/regions/${region.id}/show`}>{name}</Link>
                    {below > 0 ? <Box sx={{ color: 'text.secondary', ml: 1 }}>{below}</Box> : null}
                  </Box>
                </TableCell>
                <TableCell>{region.code}</TableCell>
                <TableCell sx={wideOnly}>{translate(`resources.regions.level.${region.level}`)}</TableCell>
                <TableCell sx={wideOnly}>{format.day(region.validFrom, 'short')}</TableCell>
                <TableCell sx={wideOnly}>{format.day(region.validTo, 'short')}</TableCell>
                <TableCell sx={wideOnly}>{region.successorCode}</TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </>
  );
}

import CloseIcon from '@mui/icons-material/Close';
import { Box, Drawer, IconButton, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { CellChanges } from './CellChanges.tsx';
import type { CellAddress } from './figures-api.ts';

/** Every value a cell ever had: what, who, when and why. `of: null` closes it. */
export function CellHistory({ of, onClose }: { readonly of: CellAddress | null; readonly onClose: () => void }) {
  const translate = useTranslate();
  const { locale, period } = useFormat();
  const indicator = useCatalogue('indicators', of !== null).get(of?.indicatorCode ?? '');
  const cluster = useCatalogue('clusters', of !== null).get(of?.clusterCode ?? '');
  return (
    <Drawer
      anchor="right"
      open={of !== null}
      onClose={onClose}
      slotProps={{ paper: { sx: { width: { xs: '100%', sm: 420 } } } }}
    >
      <Box sx={{ display: 'flex', p: 2, pb: 0, alignItems: 'flex-start' }}>
        <Box sx={{ flex: 1 }}>
          <Typography variant="h2">{nameIn(locale, cluster) || of?.clusterCode}</Typography>
          <Typography color="textSecondary">
            {nameIn(locale, indicator) || of?.indicatorCode}, {of ? period(of.periodCode) : ''}
          </Typography>
        </Box>
        <IconButton onClick={onClose} aria-label={translate('ra.action.close')}>
          <CloseIcon />
        </IconButton>
      </Box>
      <Box sx={{ p: 2 }}>
        <CellChanges of={of} />
      </Box>
    </Drawer>
  );
}

import { Box, Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import { nameIn } from '../i18n/name.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { allOwn, everybodys } from './own-clusters.ts';

export interface OwnClustersProps {
  readonly codes: readonly string[];
  readonly chosen: string;
  /** A code, or one of the words of own-clusters.ts. */
  readonly onChoose: (code: string) => void;
}

/** A reporter's own clusters, one click away. */
export function OwnClusters({ codes, chosen, onChoose }: OwnClustersProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const clusters = useCatalogue('clusters', codes.length > 0);
  if (codes.length === 0) return null;
  const chip = (code: string, label: string, on: boolean) => (
    <Chip
      key={code}
      size="small"
      label={label}
      color={on ? 'primary' : 'default'}
      variant={on ? 'filled' : 'outlined'}
      onClick={() => {
        onChoose(code);
      }}
    />
  );
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mt: 1 }} aria-label={translate('figures.ownClusters')}>
      {codes.length > 1 ? chip(allOwn, translate('figures.ownClusters'), chosen === allOwn) : null}
      {codes.map((code) =>
        chip(
          code,
          nameIn(locale, clusters.get(code)) || code,
          chosen === code || (codes.length === 1 && chosen === allOwn),
        ),
      )}
      {chip(everybodys, translate('figures.allClusters'), chosen === everybodys)}
    </Box>
  );
}

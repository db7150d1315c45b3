import type { RankingRow } from '@jiju/contract';
import { Autocomplete, Box, TextField } from '@mui/material';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { nameIn } from '../i18n/name.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useCatalogue, type CatalogueRecord } from '../provider/useCatalogue.ts';

export interface RankingFiltersProps {
  readonly filter: { readonly q: string; readonly regionCode: string; readonly peerGroup: string };
  readonly rows: readonly RankingRow[];
  readonly onChange: (changes: Readonly<Record<string, string>>) => void;
  /** Further choices about what is shown. */
  readonly children?: ReactNode;
}

const typingMs = 300;

/** Search by name, and the part of the province or the peer group to look at. */
export function RankingFilters({ filter, rows, onChange, children }: RankingFiltersProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const regions = useCatalogue<CatalogueRecord & { level: string }>('regions');
  const clusters = useCatalogue<CatalogueRecord & { peerGroup: string }>('clusters');
  const [text, setText] = useState(filter.q);
  // What is filtered by is always among the choices, or the page would look as if nothing were: a view may outlive a region or peer group.
  const shown = [...regions.values()].filter(({ level, code }) => level === 'city' || code === filter.regionCode);
  const gone = filter.regionCode !== '' && !regions.has(filter.regionCode);
  const cities = gone ? [...shown, { id: filter.regionCode, code: filter.regionCode, level: '' }] : shown;
  const found = [...clusters.values(), ...rows, filter].map(({ peerGroup }) => peerGroup).filter(Boolean);
  const peers = [...new Set(found)].sort();

  // A view that is opened brings words of its own; those still being typed here do not come back on top of them.
  const sent = useRef(filter.q);
  useEffect(() => {
    if (filter.q === sent.current) return;
    sent.current = filter.q;
    setText(filter.q);
  }, [filter.q]);
  useEffect(() => {
    if (text === filter.q) return undefined;
    const timer = setTimeout(() => {
      sent.current = text;
      onChange({ q: text });
    }, typingMs);
    return () => {
      clearTimeout(timer);
    };
  }, [text, filter.q, onChange]);

  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1 }} role="search">
      <TextField
        type="search"
        label={translate('rankings.search')}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
        sx={{ width: 200 }}
      />
      <Autocomplete
        options={cities}
        value={cities.find(({ code }) => code === filter.regionCode) ?? null}
        getOptionLabel={(city) => nameIn(locale, city)}
        getOptionKey={({ code }) => code}
        onChange={(_, city) => {
          onChange({ region: city?.code ?? '' });
        }}
        renderInput={(params) => <TextField {...params} label={translate('rankings.region')} />}
        sx={{ width: 180 }}
      />
      {peers.length > 0 ? (
        <Autocomplete
          options={peers}
          value={filter.peerGroup || null}
          getOptionLabel={(peer) => translate(`rankings.peer.${peer}`, { _: peer })}
          onChange={(_, peer) => {
            onChange({ peer: peer ?? '' });
          }}
          renderInput={(params) => <TextField {...params} label={translate('rankings.peerGroup')} />}
          sx={{ width: 200 }}
        />
      ) : null}
      {children}
    </Box>
  );
}

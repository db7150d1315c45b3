import type { Region } from '@jiju/contract';
import { AutocompleteInput, type AutocompleteInputProps } from 'react-admin';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useChoices } from '../reference/useChoices.ts';
import { regionAndBelow } from './region-and-below.ts';

/** Filters by a region and everything in it: a city means its counties too. */
export function RegionFilterInput(props: AutocompleteInputProps) {
  const regions = useCatalogue<Region>('regions');
  return (
    <AutocompleteInput
      {...props}
      choices={useChoices('regions')}
      suggestionLimit={60}
      parse={(code: string | null) => (code ? regionAndBelow(code, regions.values()) : null)}
      format={(codes: readonly string[] | undefined) => codes?.[0] ?? ''}
    />
  );
}

import type { Cluster } from '@jiju/contract';
import { AutocompleteInput, type AutocompleteInputProps } from 'react-admin';
import { useLocale } from '../i18n/useLocale.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { industryChoices } from './industry-choices.ts';

/** Filters by a leading industry; a code means everything below it too. */
export function IndustryFilterInput(props: AutocompleteInputProps) {
  const clusters = useCatalogue<Cluster>('clusters');
  return (
    <AutocompleteInput {...props} choices={industryChoices(clusters.values(), useLocale())} suggestionLimit={60} />
  );
}

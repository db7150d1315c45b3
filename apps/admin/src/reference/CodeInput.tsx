import {
  AutocompleteArrayInput,
  AutocompleteInput,
  type AutocompleteArrayInputProps,
  type AutocompleteInputProps,
} from 'react-admin';
import { useChoices } from './useChoices.ts';

// Thousands of clusters are searched at once; more lines than these nobody reads.
const suggestions = 60;

/** Chooses a record by its code, found by name or code. `kind` is the kind that is referred to. */
export function CodeInput({ kind, ...props }: AutocompleteInputProps & { kind: string }) {
  return <AutocompleteInput {...props} choices={useChoices(kind)} suggestionLimit={suggestions} />;
}

/** Chooses several. */
export function CodesInput({ kind, ...props }: AutocompleteArrayInputProps & { kind: string }) {
  return <AutocompleteArrayInput {...props} choices={useChoices(kind)} suggestionLimit={suggestions} />;
}

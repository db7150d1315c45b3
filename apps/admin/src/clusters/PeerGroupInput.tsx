import type { Cluster } from '@jiju/contract';
import { useState } from 'react';
import { AutocompleteInput, useTranslate, type AutocompleteInputProps } from 'react-admin';
import { useCatalogue } from '../provider/useCatalogue.ts';

/** Chooses one of the peer groups there are, by its word; with `mayAdd` a new one can be written. */
export function PeerGroupInput({ mayAdd = false, ...props }: AutocompleteInputProps & { readonly mayAdd?: boolean }) {
  const translate = useTranslate();
  const clusters = useCatalogue<Cluster>('clusters');
  const [added, setAdded] = useState<readonly string[]>([]);
  const known = [...clusters.values()].map(({ peerGroup }) => peerGroup).filter((peer) => peer !== '');
  const choices = [...new Set([...known, ...added])].sort().map((id) => ({
    id,
    name: translate(`rankings.peer.${id}`, { _: id }),
  }));
  const add = (text: string | undefined) => {
    const id = text?.trim() ?? '';
    if (id === '') return undefined;
    setAdded([...added, id]);
    return { id, name: id };
  };
  return (
    <AutocompleteInput
      {...props}
      choices={choices}
      parse={(value: string | null) => value ?? ''}
      {...(mayAdd ? { onCreate: add } : {})}
    />
  );
}

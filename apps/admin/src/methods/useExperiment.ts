import type { MethodDefinition } from '@jiju/domain';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { definitionOf } from './experiment-link.ts';

/** The experiment that the address carries, if any. */
export function useExperiment(): { readonly word: string | null; readonly read: MethodDefinition | null | 'broken' } {
  const [search] = useSearchParams();
  const word = search.get('experiment');
  const [found, setFound] = useState<{ word: string; read: MethodDefinition | 'broken' } | null>(null);
  useEffect(() => {
    if (word === null) return undefined;
    let current = true;
    void definitionOf(word).then((read) => {
      if (current) setFound({ word, read: read ?? 'broken' });
    });
    return () => {
      current = false;
    };
  }, [word]);
  return { word, read: word !== null && found?.word === word ? found.read : null };
}

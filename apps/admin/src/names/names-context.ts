import { createContext } from 'react';

/** What is called how around here: the name of a code in the language of the page; undefined where there is none. */
export type NameOf = (code: string) => string | undefined;

/** The names that hold on a part of a page: those its method gives come before those of the records. */
export const NamesContext = createContext<NameOf>(() => undefined);

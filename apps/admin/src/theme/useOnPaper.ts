import { useSyncExternalStore } from 'react';

const paper = window.matchMedia('print');

function follow(onChange: () => void): () => void {
  paper.addEventListener('change', onChange);
  return () => {
    paper.removeEventListener('change', onChange);
  };
}

/** Whether the page is being printed. MUI's own hook warns of this question; here the whole theme hangs on it. */
export const useOnPaper = (): boolean => useSyncExternalStore(follow, () => paper.matches);

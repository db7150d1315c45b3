import type { RankMove } from '@jiju/contract';
import { Traced } from '../explain/Traced.tsx';
import { useFigureOrigin } from '../explain/useFigureOrigin.ts';
import { figuresOfSides } from './figures-of-sides.ts';
import type { MoveWords } from './useMoveWords.ts';

export interface OwnFiguresProps {
  readonly move: RankMove;
  readonly part: RankMove['parts'][number] & { readonly column: string };
  readonly words: MoveWords;
}

/** An indicator with its figure then and now, each leading to where it comes from. */
export function OwnFigures({ move, part: { column, from, to }, words }: OwnFiguresProps) {
  const originOf = useFigureOrigin(move.clusterId);
  const { before, after } = figuresOfSides(move);
  return (
    <>
      {words.name(column)} (
      <Traced to={before && originOf(column, before.periodCode, before.asOf)}>{words.figure(column, from)}</Traced> →{' '}
      <Traced to={originOf(column, after.periodCode)}>{words.figure(column, to)}</Traced>)
    </>
  );
}

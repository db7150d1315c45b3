export type MovementKind = 'up' | 'down' | 'same' | 'entered' | 'left' | 'unranked';

/** How a rank moved against the one before; places are counted without sign. A smaller rank is a rise. */
export function movementOf(
  rank: number | null,
  previous: number | null,
): { readonly kind: MovementKind; readonly places: number } {
  if (rank === null) return { kind: previous === null ? 'unranked' : 'left', places: 0 };
  if (previous === null) return { kind: 'entered', places: 0 };
  const rise = previous - rank;
  if (rise === 0) return { kind: 'same', places: 0 };
  return { kind: rise > 0 ? 'up' : 'down', places: Math.abs(rise) };
}

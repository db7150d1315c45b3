import { useCell } from '../provider/cell.ts';
import { settleConflict } from '../provider/conflict.ts';
import { ConflictForm } from './ConflictForm.tsx';

/** Opens when a save met a newer revision; see provider/conflict.ts. */
export function ConflictDialog() {
  const pending = useCell(settleConflict.pending);
  if (!pending) return null;
  return <ConflictForm key={JSON.stringify(pending.asked.theirs)} conflict={pending.asked} answer={pending.answer} />;
}

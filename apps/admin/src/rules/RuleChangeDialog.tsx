import { useCell } from '../provider/cell.ts';
import { settleRuleChange } from '../provider/rule-change.ts';
import { RuleChangeForm } from './RuleChangeForm.tsx';

/** Opens when the edit of a rule would change results of the past; see provider/rule-change.ts. */
export function RuleChangeDialog() {
  const pending = useCell(settleRuleChange.pending);
  if (!pending) return null;
  return <RuleChangeForm key={JSON.stringify(pending.asked)} change={pending.asked} answer={pending.answer} />;
}

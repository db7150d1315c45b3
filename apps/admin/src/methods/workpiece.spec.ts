import type { MethodDefinition } from '@jiju/domain';
import { changeTo } from './edit-history.ts';
import { pieceOf, withExperiment } from './workpiece.ts';

const weighing = (weight: number): MethodDefinition => ({
  groups: [{ code: 'TOP', aggregation: 'arithmetic' }],
  indicators: [{ code: 'A', parent: 'TOP', direction: 1, weight, scoring: { kind: 'min-max' } }],
});
const fresh = pieceOf({ definition: weighing(1), revision: 3 });

it('an experiment from an address is one more step over what one had, which is there again without it', () => {
  const own = { ...fresh, edits: changeTo(fresh.edits, weighing(2)) };
  const opened = withExperiment(own, weighing(5));
  expect(opened.edits.now).toEqual(weighing(5));
  expect(opened.edits.past).toEqual([weighing(1), weighing(2)]);
  expect(opened.brought?.before).toBe(own);
  // Coming back to the address keeps what was tried on it since; another one leads back to one's own work as well.
  const tried = { ...opened, edits: changeTo(opened.edits, weighing(6)) };
  expect(withExperiment(tried, weighing(5))).toBe(tried);
  expect(withExperiment(tried, weighing(7)).brought?.before).toBe(own);
});

it('an experiment that says what is there already, defaults written out or not, is none', () => {
  const spelled = { ...weighing(1), fullPoints: 100 };
  expect(withExperiment(fresh, spelled)).toBe(fresh);
});

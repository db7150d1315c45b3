import type { DirectiveView } from '@jiju/contract';
import { cardOf } from './board-card.ts';

const view = (assessment: object) =>
  ({
    code: 'G1',
    parentCode: null,
    definition: {
      textZh: '',
      textEn: '',
      theme: 'land',
      urgency: 'routine',
      leadUnitCode: 'U',
      deadline: '2013-12-31',
    },
    state: 'in-progress',
    light: 'yellow',
    leadUnit: null,
    children: [],
    stale: false,
    assessment: {
      state: 'in-progress',
      originalDeadline: '2013-12-31',
      effectiveDeadline: '2013-12-31',
      timesExtended: 0,
      claim: null,
      basis: 'figures',
      progressRatio: 1,
      daysLeft: 0,
      daysOverdue: 3980,
      wasLate: true,
      achieved: false,
      ...assessment,
    },
  }) as unknown as DirectiveView;

describe('cardOf', () => {
  it('counts the days of what is open and not reached', () => {
    expect(cardOf(view({}))).toMatchObject({ reached: null, daysOverdue: 3980, daysLeft: 0, wasLate: true });
  });

  it('counts no days on after the target is reached, and says that it was late', () => {
    const late = view({ achieved: true, daysLeft: null, daysOverdue: 90 });
    expect(cardOf(late)).toMatchObject({ reached: 'late', daysOverdue: 0, daysLeft: null, wasLate: false });
    const inTime = view({ achieved: true, daysLeft: null, daysOverdue: 0, wasLate: false });
    expect(cardOf(inTime)).toMatchObject({ reached: 'in-time', daysOverdue: 0, daysLeft: null, wasLate: false });
  });

  it('leaves the days of what is closed as they were', () => {
    const closed = view({ achieved: true, state: 'closed', daysLeft: null, daysOverdue: 4 });
    expect(cardOf(closed)).toMatchObject({ reached: null, daysOverdue: 4, wasLate: true });
  });
});

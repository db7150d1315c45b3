import { runText } from './run-text.ts';

describe('runText', () => {
  it('says counts, messages and nothing', () => {
    expect(runText({ checked: 180, drifted: 0, sample: [1, 2] })).toBe('checked: 180, drifted: 0');
    expect(runText('queue empty')).toBe('queue empty');
    expect([runText(null), runText(undefined), runText({})]).toEqual(['', '', '']);
  });
});

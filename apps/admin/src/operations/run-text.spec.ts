import { runText } from './run-text.ts';

const say = (name: string, value: string) => `${name}: ${value}`;

describe('runText', () => {
  it('says counts, messages and nothing', () => {
    expect(runText({ checked: 180, drifted: 0, sample: [1, 2] }, say)).toBe('checked: 180, drifted: 0');
    expect(runText('queue empty', say)).toBe('queue empty');
    expect([runText(null, say), runText(undefined, say), runText({}, say)]).toEqual(['', '', '']);
  });
});

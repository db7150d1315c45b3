import { around, between, hashOf, randomOf } from './random.ts';

describe('random numbers of the demonstration', () => {
  it('hashes with FNV-1a', () => {
    // Reference values of FNV-1a, 32 bits.
    expect(hashOf('')).toBe(0x811c9dc5);
    expect(hashOf('a')).toBe(0xe40c292c);
    expect(hashOf('foobar')).toBe(0xbf9cf968);
  });

  it('gives the same numbers for the same text and others for another', () => {
    const first = randomOf('ZZ-HKG');
    const again = randomOf('ZZ-HKG');
    const other = randomOf('ZZ-JK');
    const three = [first(), first(), first()];
    expect([again(), again(), again()]).toEqual(three);
    expect([other(), other(), other()]).not.toEqual(three);
  });

  it('stays between its ends', () => {
    const random = randomOf('ends');
    for (let draw = 0; draw < 1000; draw++) {
      const even = between(random, 3, 5);
      expect(even >= 3 && even < 5).toBe(true);
      const near = around(random, 0.2);
      expect(near >= 0.8 && near <= 1.2).toBe(true);
    }
  });
});

import { differences, settled } from './conflict.ts';

const base = { id: 1, revision: 1, contact: 'a', peerGroup: 'A', tags: ['x'], nameEn: 'Same' };
const conflict = {
  resource: 'clusters',
  base,
  mine: { ...base, contact: 'mine', tags: ['x', 'mine'] },
  theirs: { ...base, revision: 2, contact: 'theirs', peerGroup: 'B' },
};

it('a comparison shows who changed what, and nothing that is the same', () => {
  expect(differences(conflict)).toEqual([
    { name: 'contact', changedBy: 'both' },
    { name: 'peerGroup', changedBy: 'them' },
    { name: 'tags', changedBy: 'me' },
  ]);
});

it('what is stored has the chosen side of every difference', () => {
  expect(settled(conflict, { contact: 'theirs', peerGroup: 'theirs', tags: 'mine' })).toMatchObject({
    contact: 'theirs',
    peerGroup: 'B',
    tags: ['x', 'mine'],
    nameEn: 'Same',
  });
});

import { starRating } from '@jiju/contract';
import { createDatabase } from '@jiju/testing';
import { z } from 'zod';
import { startApiUnderTest, type ApiUnderTest } from '../api-under-test.ts';
import { buildSmallWorld, enterFigures } from '../small-world.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest(createDatabase);
});
afterAll(() => api.stop());

test('a rating stands beside the one of the year before: gained, lost, the same, or none', async () => {
  const admin = await api.as('administrator');
  await buildSmallWorld(admin);
  await enterFigures(admin, '2012', [
    [40, 4],
    [100, 10],
    [100, 10],
    [40, 4],
  ]);
  await enterFigures(admin, '2013', [
    [100, 10],
    [40, 4],
    [100, 10],
    [40, 4],
  ]);
  await api.drain();
  const rated = async (period: string) =>
    z
      .array(starRating)
      .parse((await admin.send('GET', `/star-ratings?periodCode=${period}`)).body.items)
      .map(({ clusterCode, previousStars, stars }) => `${clusterCode} ${previousStars} ${stars}`)
      .sort();
  expect(await rated('2013')).toEqual(['JZ-1 1 1', 'JZ-2 0 0', 'ZZ-1 0 1', 'ZZ-2 1 0']);
  expect(await rated('2012')).toEqual(['JZ-1 null 1', 'JZ-2 null 0', 'ZZ-1 null 0', 'ZZ-2 null 1']);
});

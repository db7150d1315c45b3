import { methodVersion, ranking, standing } from '@jiju/contract';
import { verifyAll } from '@jiju/application';
import { createDatabase } from '@jiju/testing';
import { z } from 'zod';
import { startApiUnderTest, type ApiUnderTest, type Caller } from '../api-under-test.ts';
import { buildSmallWorld, enterFigures } from '../small-world.ts';

let api: ApiUnderTest;
let admin: Caller;
beforeAll(async () => {
  api = await startApiUnderTest(createDatabase);
  admin = await api.as('administrator');
  await buildSmallWorld(admin);
  await enterFigures(admin, '2013', [
    [100, 10],
    [80, 4],
    [160, 12],
    [40, 1],
  ]);
});
afterAll(() => api.stop());

const page = async () => ranking.parse((await admin.send('GET', '/rankings/M/2013')).body);
const weights = async () => (await page()).indicators.map(({ weight }) => weight);

test('weights that the figures give are shown as they were used, follow the figures, and pass verification', async () => {
  const [first] = z.array(methodVersion).parse((await admin.send('GET', '/method-versions?perPage=100')).body.items);
  if (!first) throw new Error('no version');
  const groups = first.definition.groups.map((group) => ({ ...group, weighting: 'principal-components' as const }));
  const { body } = await admin.send('POST', '/method-versions', {
    code: 'M-2',
    methodCode: 'M',
    number: 2,
    definition: { ...first.definition, groups },
  });
  const second = methodVersion.parse(body);
  const answer = await admin.send(
    'POST',
    `/method-versions/${second.id}/activate`,
    { effectiveFrom: '2013' },
    { 'if-match': `"${second.revision}"` },
  );
  expect(answer.status).toBe(200);
  await api.drain();

  // Of two indicators each carries half of the first component, whatever the method wrote beside them.
  expect((await page()).methodVersion).toBe(2);
  for (const weight of await weights()) expect(weight).toBeCloseTo(0.5, 9);
  const row = (await page()).rows[0];
  const where = `/clusters/${row?.clusterId}/standing?methodCode=M&periodCode=2013`;
  for (const { weight } of standing.parse((await admin.send('GET', where)).body).indicators)
    expect(weight).toBeCloseTo(0.5, 9);

  // A second indicator that is the same everywhere tells nobody apart and loses its weight.
  await enterFigures(admin, '2013', [
    [100, 10],
    [80, 8],
    [160, 16],
    [40, 4],
  ]);
  await api.drain();
  expect(await weights()).toEqual([1, 0]);
  expect((await verifyAll(api.house)).drifted).toEqual([]);
});

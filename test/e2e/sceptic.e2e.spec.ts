import { rankMove, ranking, type Ranking } from '@jiju/contract';
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { Client, eventually } from './client.ts';
import { logIn } from './log-in.ts';
import { startHouse, type RunningHouse } from './running-house.ts';

// A reader who does not believe a published ranking: why a cluster fell, whether the places can be told apart at all, what would
// bring it back, and whether the published list follows from its inputs on a machine that does not know this database.

let house: RunningHouse;
let browser: Browser;
let page: Page;
let client: Client;
let list: Ranking;
let fallen: Ranking['rows'][number];
const folder = mkdtempSync(join(tmpdir(), 'jiju-sceptic-'));

beforeAll(async () => {
  house = await startHouse();
  client = await Client.as('administrator', house.url, house.logins);
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  await logIn(page, house, 'reader');
  await eventually(
    () => client.send('POST', '/editions', { code: 'E-2013', methodCode: 'HN-YEAR', periodCode: '2013' }),
    ({ status }) => status === 201,
    60_000,
  );
  list = ranking.parse(await client.must('GET', '/rankings/HN-YEAR/2013?perPage=100'));
  const fell = list.rows.filter(
    ({ rank, previousRank }) => rank !== null && previousRank !== null && previousRank < rank,
  );
  fallen = fell
    .sort((a, b) => (a.rank ?? 0) - (a.previousRank ?? 0) - (b.rank ?? 0) + (b.previousRank ?? 0))
    .at(-1) as typeof fallen;
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
  rmSync(folder, { recursive: true });
});

const drawer = () => page.locator('.MuiDrawer-paper');

it('one press on the name tells the figures that did it, one more those of whoever went by', async () => {
  await page.goto(`${house.url}/#/rankings/HN-YEAR/2013`);
  await page.getByRole('button', { name: fallen.nameEn, exact: true }).click();
  const move = rankMove.parse(
    await client.must('GET', `/explain/move?methodCode=HN-YEAR&periodCode=2013&clusterId=${fallen.clusterId}`),
  );
  await drawer()
    .getByText(`Fell ${-(move.places ?? 0)} against 2012, from ${fallen.previousRank} to ${fallen.rank}`)
    .waitFor();
  // What the score is made of stands there as well, down to the score itself.
  const parts = drawer().getByRole('table', { name: 'What the score is made of' });
  const hidden = await parts.evaluate((table) => {
    const box = table.parentElement;
    return box ? box.scrollHeight - box.clientHeight : Number.NaN;
  });
  expect([await parts.getByRole('row').count(), hidden]).toEqual([list.indicators.length + 2, 0]);
  // Every own figure that moved it stands there as it was and as it is.
  const own = move.parts.filter(({ cause, places }) => cause === 'own' && places !== 0);
  expect(own.length).toBeGreaterThan(0);
  const causes = drawer().getByRole('table', { name: 'Why the place moved' });
  await eventually(
    () => causes.getByText('→').count(),
    (count) => count >= own.length,
  );
  const [by] = move.crossings.passedBy;
  expect(by).toBeDefined();
  await drawer()
    .getByRole('link', { name: by?.nameEn ?? '', exact: true })
    .click();
  await drawer()
    .getByText(new RegExp(`from ${by?.from} to ${by?.to}`))
    .waitFor();
  await page.goBack();
  await drawer().getByText(`from ${fallen.previousRank} to ${fallen.rank}`).waitFor();
});

it('says from whom the place cannot be told apart, as soon as the reader asks', async () => {
  await drawer().getByRole('button', { name: 'Compute under the usual assumptions' }).click();
  await drawer()
    .getByText(/^In 90% of the runs at place \d+ to \d+/)
    .waitFor({ timeout: 60_000 });
  await drawer().getByText('Cannot be told apart from').waitFor();
});

it('says what would bring the cluster back to the place it fell from', async () => {
  await drawer().getByLabel('Place aimed at').click();
  await page.getByRole('option', { name: `the place it fell from (${fallen.previousRank})` }).click();
  await drawer().getByText(`points short of place ${fallen.previousRank}`).waitFor();
  const ways = drawer().getByRole('table', { name: 'What a better place would take' }).getByRole('row');
  expect(await ways.count()).toBeGreaterThan(10);
});

it('the edition that was handed out is computed again where nobody knows the database, and not with another digit', async () => {
  const [edition] = (await client.must<{ items: { id: number }[] }>('GET', '/editions')).items;
  const file = await client.must<object>('GET', `/editions/${edition?.id}/file`);
  const [as, other] = ['as.json', 'other.json'].map((name) => join(folder, name)) as [string, string];
  const text = JSON.stringify(file);
  writeFileSync(as, text);
  writeFileSync(
    other,
    text.replace(/"score":(\d)/, (_, digit: string) => `"score":${(Number(digit) + 1) % 10}`),
  );
  expect(await verify(as)).toMatchObject({
    code: 0,
    output: expect.stringContaining('its results follow from its inputs'),
  });
  expect((await verify(other)).code).not.toBe(0);
});

/** On another machine: no address of a database, no data of this house. */
function verify(file: string): Promise<{ code: number; output: string }> {
  const child = fork(join(import.meta.dirname, '../../dist/cli/main.js'), ['verify-edition', file], {
    env: { PATH: process.env['PATH'] },
    cwd: folder,
    silent: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code: code ?? -1, output })));
}

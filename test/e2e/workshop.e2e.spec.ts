import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { Client } from './client.ts';
import { logIn } from './log-in.ts';
import { startHouse, type RunningHouse } from './running-house.ts';

// The workshop of a method: weights by the keys, there and back, an experiment in its address, and what a draft would change.

let house: RunningHouse;
let browser: Browser;
let windows: BrowserContext;
let page: Page;
let workshop: string;

beforeAll(async () => {
  house = await startHouse();
  browser = await openBrowser();
  windows = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  page = await windows.newPage();
  await logIn(page, house, 'administrator');
  const client = await Client.as('administrator', house.url, house.logins);
  const records = async (kind: string) =>
    (await client.must<{ items: { id: number; code: string }[] }>('GET', `/${kind}?perPage=100`)).items;
  const method = (await records('methods')).find(({ code }) => code === 'HN-YEAR');
  const draft = (await records('method-versions')).find(({ code }) => code === 'HN-YEAR-2');
  workshop = `/methods/${method?.id}/show/versions/${draft?.id}`;
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

const slider = (name: string, on = page) => on.getByRole('slider', { name: `Weight of ${name}` });
const box = (name: string, on = page) => on.getByRole('textbox', { name: `Weight of ${name}` });
const scores = (on = page) => on.locator('table tbody tr td:nth-child(4)').allInnerTexts();

it('a weight moves by the keys, its siblings make room, the ranking follows; there and back again', async () => {
  await page.goto(`${house.url}/#${workshop}`);
  await page.getByText('Ranking it would give').waitFor();
  await page.locator('table tbody tr').first().waitFor();
  const before = await scores();
  const weights = async () => ({
    scale: await box('Scale').inputValue(),
    green: await box('Green and intensive use of land').inputValue(),
  });
  const first = await weights();
  await slider('Scale').focus();
  for (let times = 0; times < 5; times++) await page.keyboard.press('ArrowRight');
  const moved = await weights();
  expect(Number(moved.scale)).toBe(Number(first.scale) + 5);
  expect(Number(moved.green)).toBeLessThan(Number(first.green));
  expect(await page.getByText('no problems, it can be saved').count()).toBe(1);
  await page.waitForFunction(
    (old) => document.querySelector('table tbody tr td:nth-child(4)')?.textContent !== old,
    before[0]?.trim() ?? '',
  );
  expect(await scores()).not.toEqual(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(Number(await box('Scale').inputValue())).toBe(Number(first.scale) + 4);
  await page.getByRole('button', { name: 'Redo' }).click();
  expect(await weights()).toEqual(moved);
});

it('its address opens the same experiment in another window; a cut one says so', async () => {
  const scale = await box('Scale').inputValue();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const field = page.getByRole('dialog').getByRole('textbox', { name: 'Address' });
  await page.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('[role="dialog"] textarea')?.value !== '',
  );
  const address = await field.inputValue();
  const other = await windows.newPage();
  await other.goto(address);
  await box('Scale', other).waitFor();
  expect(await box('Scale', other).inputValue()).toBe(scale);
  await other.goto(address.slice(0, -30));
  await other.getByText('The address is not complete', { exact: false }).waitFor();
  await other.close();

  // Nobody but administrators sees the draft it began from.
  const asReader = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const read = await asReader.newPage();
  await logIn(read, house, 'reader');
  await read.goto(address);
  await read.getByText('This is an experiment, not version 1 (in force).', { exact: false }).waitFor();
  expect(await box('Scale', read).inputValue()).toBe(scale);
  const notice = read.getByRole('region', { name: 'experiment' });
  expect(await notice.getByText(/^weight: \d+(\.\d+)? → \d+/).count()).toBeGreaterThan(0);
  expect(await read.getByText('in force', { exact: true }).count()).toBe(0);
  await notice.getByRole('button', { name: 'Throw the experiment away' }).click();
  await read.getByText('in force', { exact: true }).waitFor();
  expect(await box('Scale', read).inputValue()).not.toBe(scale);
  expect(read.url()).not.toContain('experiment=');
  await asReader.close();
});

it('says period by period what the draft would change, and finds it again after a look elsewhere', async () => {
  await page.goto(`${house.url}/#${workshop}/effect`);
  await page.getByText(/change in \d+ of \d+ periods/).waitFor();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/effect?')) asked.push(request.url());
  });
  const lines = await page.locator('table tbody tr').count();
  expect(lines).toBeGreaterThan(1);
  await page.getByRole('menuitem', { name: 'Rankings' }).first().click();
  await page.waitForURL(/rankings/);
  await page.goBack();
  await page.getByText(/change in \d+ of \d+ periods/).waitFor();
  expect([asked, await page.locator('table tbody tr').count()]).toEqual([[], lines]);
});

it('compares it with the version in force, in words and in places', async () => {
  await page.goto(`${house.url}/#${workshop.replace(/\/versions.*/, '')}/compare`);
  await page
    .getByText(/weight: \d+ → \d+/)
    .first()
    .waitFor();
  await page.getByRole('columnheader', { name: 'Old place' }).waitFor();
  expect(await page.locator('table tbody tr').count()).toBeGreaterThan(20);
});

it('the periods of a version change only after it was shown which rankings that meets', async () => {
  await page.goto(`${house.url}/#${workshop}`);
  // Without the experiment of before, which is kept beside the draft.
  await page.getByRole('button', { name: 'Discard changes' }).click();
  await page.getByRole('button', { name: 'Put into force…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'From which period on' }).fill('2013');
  const met = dialog.locator('tbody tr');
  await met.filter({ hasText: /^2013Version 1 → Version 2\d+$/ }).waitFor();
  expect(await met.count()).toBe(1);
  await dialog.getByRole('button', { name: 'Put into force…' }).click();
  await dialog.waitFor({ state: 'detached' });
  // From a wrong period, so it moves on; the first version gets the year back.
  await page.getByRole('button', { name: 'Change its periods…' }).click();
  await dialog.getByRole('textbox', { name: 'From which period on' }).fill('2014');
  await met.filter({ hasText: /^2013Version 2 → Version 1\d+$/ }).waitFor();
  await dialog.getByRole('button', { name: 'Change its periods…' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('from 2014 on').waitFor();
  await page.getByRole('button', { name: 'Take out of force…' }).click();
  await dialog.getByText('No ranking that is there gets another version.').waitFor();
});

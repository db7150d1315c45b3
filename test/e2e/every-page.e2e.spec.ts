import { recordKindNames } from '@jiju/contract';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { Client, eventually } from './client.ts';
import { logIn } from './log-in.ts';
import { lookOver } from './look-over.ts';
import { startHouse, type RunningHouse } from './running-house.ts';

// Every page of the panel in both languages, once at a desk and once on a phone: nothing in the console, nothing untranslated,
// nothing wider than the window, nothing to press without a name. And what a page owes whoever types or loses the way.

let house: RunningHouse;
let browser: Browser;
let page: Page;
const said: string[] = [];

beforeAll(async () => {
  house = await startHouse();
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(`${page.url()}: ${error.message}`));
  await logIn(page, house, 'administrator');
  const client = await Client.as('administrator', house.url, house.logins);
  await eventually(
    () => client.send('POST', '/editions', { code: 'E-2013', methodCode: 'HN-YEAR', periodCode: '2013' }),
    ({ status }) => status === 201,
    60_000,
  );
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

const rooms = [
  '/',
  '/figures?period=2013-Q4',
  '/figures/import',
  '/rankings',
  '/rankings?tab=awards',
  '/rankings?tab=stars',
  '/rankings?tab=editions',
  '/rankings/editions/1',
  '/rankings/HN-YEAR/2013',
  '/methods/1/show/compare',
  '/methods/1/show/diagnostics',
  '/methods/1/show/versions/2/effect',
  '/rankings/HN-YEAR/2013?view=heat',
  '/rankings/HN-YEAR/2013?view=scatter',
  '/rankings/HN-YEAR/2013?view=map',
  '/directives',
  '/directives/G1',
  '/directives/X4-410100',
  '/operations',
  '/audit',
  '/nowhere',
];

/** The pages of records: each list, a new record, and the first record to read and to change. */
async function addresses(): Promise<string[]> {
  const client = await Client.as('administrator', house.url, house.logins);
  const found = [...rooms];
  for (const kind of recordKindNames) {
    const { items } = await client.must<{ items: { id: number }[] }>('GET', `/${kind}?page=1&perPage=1`);
    const id = items[0]?.id;
    if (kind === 'method-versions') found.push(`/method-versions/${id}`);
    else if (kind === 'directives') found.push('/directives/create', '/directives/G1/edit');
    else found.push(`/${kind}`, `/${kind}/create`, `/${kind}/${id}/show`, `/${kind}/${id}`);
  }
  return found;
}

const titled = /.+ · .+/;
// The title of the page before is only hidden while the next one is being fetched.
const waiting = '.MuiSkeleton-root, [aria-busy=true], .RaLoading-message, #react-admin-title [style*="none"]';

/** As if typed into the bar; returns when the page that was led to stands there with all it asked for. */
async function goTo(address: string): Promise<void> {
  await typeAddress(address);
  // Two looks with nothing under way and a title: what a page asks for first often asks for more.
  for (let quiet = 0, looks = 0; quiet < 2 && looks < 250; looks++) {
    await page.waitForTimeout(40);
    quiet = (await page.locator(waiting).count()) === 0 && titled.test(await page.title()) ? quiet + 1 : 0;
  }
}

const typeAddress = (address: string): Promise<void> =>
  page.evaluate(
    (to) =>
      new Promise<void>((resolve) => {
        if (location.hash === `#${to}`) return resolve();
        addEventListener('hashchange', () => requestAnimationFrame(() => requestAnimationFrame(() => resolve())), {
          once: true,
        });
        location.hash = to;
      }),
    address,
  );

async function faults(): Promise<string[]> {
  const found: string[] = [];
  for (const address of await addresses()) {
    await goTo(address);
    found.push(...(await page.evaluate(lookOver)).map((fault) => `${address}: ${fault}`));
    if (!titled.test(await page.title())) found.push(`${address}: no title of its own`);
  }
  return [...found, ...said.splice(0)];
}

it('the way through the door leaves one page behind it, not a hundred', async () => {
  expect(await page.evaluate(() => history.length)).toBeLessThan(6);
});

async function speak(language: 'English' | '中文'): Promise<void> {
  // The bar with the languages hides from who has scrolled down.
  await page.evaluate(() => scrollTo(0, 0));
  await page
    .getByRole('button', { name: /English|中文/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: language }).click();
}

it('every page in Chinese, on a phone', async () => {
  await speak('中文');
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await faults()).toEqual([]);
});

it('every page in English, at a desk', async () => {
  await page.setViewportSize({ width: 1280, height: 860 });
  await speak('English');
  expect(await faults()).toEqual([]);
});

describe('the pictures of a ranking', () => {
  const address = '/rankings/HN-YEAR/2013';
  const bytesOf = async (button: string): Promise<number> => {
    const handed = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).first().click();
    return (await readFile(await (await handed).path())).length;
  };

  it.each(['heat', 'scatter', 'map'])('%s is drawn and handed out as a picture and as numbers', async (view) => {
    await goTo(`${address}?view=${view}`);
    await page.locator('figure figcaption').first().waitFor();
    expect(await bytesOf('Download PNG')).toBeGreaterThan(5000);
    expect(await bytesOf('Download CSV')).toBeGreaterThan(200);
    expect(said.splice(0)).toEqual([]);
  });

  it('the heat map is walked through by keys, also to rows that are not drawn yet', async () => {
    await goTo(`${address}?view=heat`);
    await page.getByRole('grid').waitFor();
    await page.locator('[data-cell="0 0"]').focus();
    for (let step = 0; step < 4; step++) await page.keyboard.press('PageDown');
    await page.keyboard.press('End');
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-cell')?.startsWith('60 ') === true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^61 .+normalised/);
  });

  it.each(['中文', 'English'] as const)(
    'a row says in %s why it moved, in bars that lead to its place',
    async (language) => {
      await speak(language);
      await goTo(address);
      await page.getByRole('row').nth(2).getByRole('button').last().click();
      const drawer = page.locator('.MuiDrawer-paper');
      // The waterfall, and the comparison with others.
      await drawer.locator('figure').nth(1).waitFor();
      expect(await drawer.locator('figure').first().locator('.recharts-bar-rectangle').count()).toBeGreaterThan(2);
      expect([await page.evaluate(lookOver), said.splice(0)]).toEqual([[], []]);
      await page.keyboard.press('Escape');
    },
  );

  it('columns are hidden, and the view is saved under a name and found again', async () => {
    await goTo(address);
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Moved' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('columnheader', { name: 'Moved' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByLabel('Save this view as').fill('Without moves');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Without moves', exact: true }).waitFor();
    expect([await page.evaluate(lookOver), said.splice(0)]).toEqual([[], []]);
    await page.keyboard.press('Escape');
    await goTo(address);
    await page.getByRole('columnheader', { name: 'Moved' }).waitFor();
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('button', { name: 'Without moves', exact: true }).click();
    await page.waitForFunction(() => location.hash.includes('hide=moved'));
    // It is kept with who saved it, not in the browser.
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Without moves');
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('button', { name: 'Delete the view "Without moves"' }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByText('No saved views yet.').waitFor();
    await page.getByRole('button', { name: 'Delete', exact: true }).waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.getByText('No saved views yet.').waitFor({ state: 'detached' });
  });

  it('the table says how sure the places are once that was computed', async () => {
    await goTo(address);
    await page.getByRole('button', { name: 'How sure are the places?' }).click();
    await page.getByRole('button', { name: 'Compute', exact: true }).click();
    await page.getByText(/^1,000 rankings, seed 2014/).waitFor({ timeout: 60_000 });
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await page.getByRole('columnheader', { name: '5–95%' }).waitFor();
    expect(await page.getByText(/^≈ \d+–\d+$/).count()).toBeGreaterThan(5);
    expect([await page.evaluate(lookOver), said.splice(0)]).toEqual([[], []]);
  });
});

describe('from a figure to where it comes from', () => {
  const dialog = () => page.getByRole('dialog', { name: 'Where it comes from' });
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

  it('a total of the overview leads by keys to its clusters, to their quarters and to who entered them, and back', async () => {
    await goTo('/');
    await page.getByRole('button', { name: 'Main-business revenue' }).focus();
    await page.keyboard.press('Enter');
    await dialog()
      .getByText(/^Over the \d+ clusters that are active/)
      .waitFor();
    const values = () => dialog().getByRole('row').locator('button');
    const shown = await values().count();
    expect(shown).toBeGreaterThan(20);
    await values().first().click();
    await dialog().getByText('made of the 4 periods below: Sum').waitFor();
    await dialog().getByRole('button', { name: 'History' }).last().click();
    await dialog()
      .getByText(/\(approved\)$/)
      .first()
      .waitFor();
    expect([await page.evaluate(lookOver), said.splice(0)]).toEqual([[], []]);
    await dialog().getByRole('button', { name: 'Back to what was shown before' }).click();
    await dialog()
      .getByText(/^Over the/)
      .waitFor();
    expect(await values().count()).toBe(shown);
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(await focused()).toMatch(/^Main-business revenue/);
  });

  it('a cell of the heat map says what the method made of its figure, and leads to the whole score', async () => {
    await goTo('/rankings/HN-YEAR/2013?view=heat');
    await page.locator('[data-cell="0 0"]').focus();
    await page.keyboard.press('Enter');
    await dialog()
      .getByText(/^Version \d+ of the method scores it/)
      .waitFor();
    await dialog().getByRole('link', { name: 'How the whole score arose' }).click();
    await dialog().waitFor({ state: 'detached' });
    expect(await page.evaluate(() => location.hash)).toMatch(/\/rankings\/HN-YEAR\/2013\?row=\d+$/);
    await page.locator('.MuiDrawer-paper figure').first().waitFor();
    expect(said.splice(0)).toEqual([]);
  });
});

describe('what was typed into a form', () => {
  const nameEn = () => page.locator('input[name="nameEn"]');
  /** Types an address and gives an answer to what is asked; returns the question. */
  const leaveFor = async (address: string, answer: 'accept' | 'dismiss'): Promise<string> => {
    // The page stands still while it asks, so the answer cannot wait for what led to the question.
    const asked = page.waitForEvent('dialog').then(async (dialog) => {
      await dialog[answer]();
      return dialog.message();
    });
    await page.evaluate((to) => {
      location.hash = to;
    }, address);
    return asked;
  };

  it('is asked for before a typed address takes it away, and stays when the answer is no', async () => {
    await goTo('/units/1');
    await nameEn().fill('Half a name');
    expect(await leaveFor('/clusters', 'dismiss')).toMatch(/changes weren't saved/);
    await page.waitForFunction(() => location.hash === '#/units/1');
    expect(await nameEn().inputValue()).toBe('Half a name');
  });

  it('is given up when the answer is yes, and the address is gone to', async () => {
    await leaveFor('/clusters', 'accept');
    await page.getByRole('columnheader', { name: 'Region' }).waitFor();
    await page.goBack();
    await page.waitForFunction(() => location.hash === '#/units/1');
    expect(said.splice(0)).toEqual([]);
  });
});

describe('a record', () => {
  it('that does not exist says so where it would stand', async () => {
    await goTo('/units/99999/show');
    await page.getByText('There is no such record').waitFor();
    expect(page.url()).toMatch(/#\/units\/99999\/show$/);
  });

  it('stays on the page when reading it anew fails', async () => {
    await goTo('/units/1/show');
    const name = page.getByText('Office of the Joint Conference on Industrial Clusters').first();
    await name.waitFor();
    await page.route(/\/api\/units\/1$/, (route) => route.fulfill({ status: 500, body: '' }));
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.getByText('The data could not be fetched').waitFor();
    await expect(name.isVisible()).resolves.toBe(true);
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await page.getByText('The data could not be fetched').waitFor({ state: 'detached' });
  });
});

it('cells of the grid are selected by drawing over them, and copied', async () => {
  await goTo('/figures?period=2013-Q4');
  const middleOf = async (row: number, column: number) => {
    const box = await page.locator(`[data-row="${row}"][data-column="${column}"]`).boundingBox();
    if (!box) throw new Error(`There is no cell ${row}, ${column}`);
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  };
  await page.mouse.move(...(await middleOf(1, 1)));
  await page.mouse.down();
  await page.mouse.move(...(await middleOf(4, 3)), { steps: 8 });
  await page.mouse.up();
  await page.waitForFunction(() => document.querySelectorAll('td[aria-selected=true]').length === 12);
  const copied = await page.evaluate(() => {
    const clipboard = new DataTransfer();
    document.activeElement?.dispatchEvent(new ClipboardEvent('copy', { clipboardData: clipboard, bubbles: true }));
    return clipboard.getData('text/plain');
  });
  expect(copied.split('\n').map((line) => line.split('\t').length)).toEqual([3, 3, 3, 3]);
});

describe('who may only read', () => {
  let reading: Page;
  beforeAll(async () => {
    reading = await (await browser.newContext({ viewport: { width: 1280, height: 860 } })).newPage();
    await logIn(reading, house, 'reader');
  });
  const open = async (address: string) => {
    await reading.evaluate((to) => {
      location.hash = to;
    }, address);
  };

  it('is led from a page that is not theirs to one that is', async () => {
    await open('/figures/import');
    await reading.getByText('Access denied').first().waitFor();
    await reading.getByRole('link', { name: 'Overview' }).last().click();
    await reading.getByRole('heading', { name: /Where we stand/ }).waitFor();
  });

  it('is offered no column of buttons without buttons', async () => {
    await open('/periods');
    await reading.getByRole('columnheader', { name: 'State' }).waitFor();
    expect(await reading.getByRole('columnheader', { name: 'Change' }).count()).toBe(0);
  });
});

it('every line of the menu is reached by the Tab key', async () => {
  const lines = page.getByRole('navigation').or(page.locator('[class*=RaSidebar]')).getByRole('menuitem');
  const reached = await lines.evaluateAll((all) => all.map((one) => (one as HTMLElement).tabIndex));
  expect(reached.length).toBeGreaterThan(7);
  expect(reached.filter((index) => index < 0)).toEqual([]);
});

it('red lines stand by their names', async () => {
  await goTo('/red-line-events');
  await page.getByRole('cell', { name: 'Late returns' }).waitFor();
});

it('a lost connection is said over the page, and so is that it came back', async () => {
  await goTo('/clusters');
  await page.route('**/api/notices**', (route) => route.abort());
  await page.reload();
  await page.getByText(/The connection to the server is lost/).waitFor({ timeout: 20_000 });
  await page.unrouteAll();
  await page.getByText(/The connection to the server is lost/).waitFor({ state: 'detached', timeout: 90_000 });
});

it('the own password is changed in the menu of who is logged in, who goes on', async () => {
  const { password = '' } = house.logins.find(({ role }) => role === 'administrator') ?? {};
  const fields = async (current: string, next: string, repeated: string) => {
    await page.locator('input[name="currentPassword"]').fill(current);
    await page.locator('input[name="newPassword"]').fill(next);
    await page.locator('input[name="repeated"]').fill(repeated);
  };
  await goTo('/clusters');
  await page.getByRole('button', { name: /^Profile/ }).click();
  await page.getByRole('menuitem', { name: 'Change password' }).click();
  const change = page.getByRole('dialog').getByRole('button', { name: 'Change' });
  await fields(password, 'a new long password', 'another long password');
  await change.click();
  await page.getByText('The two new passwords are not the same.').waitFor();
  await fields('not mine at all', 'a new long password', 'a new long password');
  await change.click();
  await page.getByText('The present password is not right.').waitFor();
  said.splice(0); // the browser tells of the refusal as well
  await fields(password, 'a new long password', 'a new long password');
  await change.click();
  await page.getByText('The password was changed.').waitFor();
  await goTo('/users');
  await page.getByText('reader', { exact: true }).first().waitFor();
  const login = { login: 'admin', password: 'a new long password' };
  const answer = await page.request.post(`${house.url}/api/session`, { data: login });
  expect([answer.status(), said.splice(0)]).toEqual([200, []]);
});

import { readFileSync } from 'node:fs';
import type { Ranking } from '@jiju/contract';
import type { MethodDefinition } from '@jiju/domain';
import type { Browser } from 'playwright-core';
import { announced, goldenFile, methodFile, rowsOfFile, type Row } from '../golden/golden-folder.ts';
import { openBrowser } from './browser.ts';
import { Client, eventually } from './client.ts';
import { logIn } from './log-in.ts';
import { startHouse, type RunningHouse } from './running-house.ts';

const asem = { data: goldenFile('asem_raw.csv'), expected: goldenFile('asem_expected_full_pipeline.csv') };
const hdi = { data: goldenFile('hdi_2021.csv') };

/** Indicator codes in the house are capitals. */
const capitals = (name: string): string => name.toUpperCase().replace(/[^A-Z0-9]/g, '_');

if (asem.data === undefined || asem.expected === undefined || hdi.data === undefined) {
  it('says that the published rankings were not run through the system', () => {
    expect(announced.length).toBeGreaterThan(0);
  });
} else {
  const files = { asem: asem.data, expected: asem.expected, hdi: hdi.data };
  let house: RunningHouse;
  let client: Client;
  let browser: Browser;

  beforeAll(async () => {
    house = await startHouse({ demonstration: false });
    client = await Client.as('administrator', house.url, house.logins);
    browser = await openBrowser();
    await client.must('POST', '/regions', { code: '990000', nameZh: '世界', nameEn: 'World', level: 'province' });
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  it('ASEM through the running system: 51 countries with every score to 1e-6 and every rank', async () => {
    const rows = rowsOfFile(files.asem);
    const method = definition('asem.method.json', (column) => capitals(column));
    const columns = columnsOf(method);
    await createAll(rows, 'uCode', 'uName', '2018', columns, method, 'ASEM', (row) => row['EurAsia_group'] ?? '');
    const ranking = await importAndRank(rows, 'uCode', '2018', columns, 'ASEM');
    const original = JSON.parse(readFileSync(methodFile('asem.method.json'), 'utf8')) as MethodDefinition;
    let compared = 0;
    for (const expected of rowsOfFile(files.expected)) {
      const row = ranking.rows.find((one) => one.clusterCode === expected['uCode']);
      expect(row?.rank).toBe(Number(expected['Rank']));
      original.indicators.forEach(({ code }, at) => {
        expect(Math.abs((row?.normalised[at] ?? NaN) - Number(expected[code]))).toBeLessThan(1e-6);
        compared++;
      });
      original.groups.forEach(({ code }, at) => {
        expect(Math.abs((row?.groups[at] ?? NaN) - Number(expected[code]))).toBeLessThan(1e-6);
        compared++;
      });
    }
    expect(compared).toBe(51 * (49 + 11));
  });

  it('HDI 2021 through the running system: 191 values and 191 ranks as published', async () => {
    const rows = rowsOfFile(files.hdi);
    const method = definition('hdi.method.json', (column) => capitals(column.replace('_2021', '')));
    const columns = new Map(
      ['le_2021', 'eys_2021', 'mys_2021', 'gnipc_2021'].map((name) => [name, capitals(name.replace('_2021', ''))]),
    );
    await createAll(rows, 'iso3', 'country', '2021', columns, method, 'HDI', () => '');
    const ranking = await importAndRank(rows, 'iso3', '2021', columns, 'HDI');
    const matching = rows.filter((expected) => {
      const row = ranking.rows.find((one) => one.clusterCode === expected['iso3']);
      return row?.score === Number(expected['hdi_2021']) && row.rank === Number(expected['hdi_rank_2021']);
    });
    expect(matching.length).toBe(191);
  });

  it('shows the published order on the page', async () => {
    const page = await browser.newPage();
    await logIn(page, house, 'administrator');
    await page.goto(`${house.url}/#/rankings/HDI/2021`);
    await page.getByText('Switzerland').first().waitFor();
    const firstRow = page.getByRole('row').filter({ hasText: 'Switzerland' });
    await expect(firstRow.first().textContent()).resolves.toMatch(/1.*Switzerland.*0\.962/s);
    await page.close();
  });

  function definition(file: string, rename: (column: string) => string): MethodDefinition {
    const method = JSON.parse(readFileSync(methodFile(file), 'utf8')) as MethodDefinition & { idColumn?: string };
    const { idColumn: _column, ...rest } = method;
    return {
      ...rest,
      indicators: method.indicators.map(({ column, denominator, ...indicator }) => ({
        ...indicator,
        code: column === undefined ? rename(indicator.code) : rename(column),
        ...(denominator !== undefined && { denominator: rename(denominator) }),
      })),
      ...(method.missing?.rule === 'group-mean' && { missing: { ...method.missing, column: 'peerGroup' } }),
    };
  }

  function columnsOf(method: MethodDefinition): Map<string, string> {
    const codes = new Set(
      method.indicators.flatMap((one) => [one.code, ...(one.denominator === undefined ? [] : [one.denominator])]),
    );
    const headings = Object.keys(rowsOfFile(files.asem)[0] ?? {});
    return new Map(headings.filter((name) => codes.has(capitals(name))).map((name) => [name, capitals(name)]));
  }

  async function createAll(
    rows: readonly Row[],
    id: string,
    name: string,
    period: string,
    columns: ReadonlyMap<string, string>,
    method: MethodDefinition,
    code: string,
    peerGroup: (row: Row) => string,
  ): Promise<void> {
    await client.must('POST', '/periods', { code: period });
    for (const [nameEn, indicator] of columns) {
      await client.must('POST', '/indicators', {
        code: indicator,
        nameZh: nameEn,
        nameEn,
        unit: '',
        frequency: 'year',
        kind: 'base',
        decimals: 6,
      });
    }
    for (const row of rows) {
      const cluster = {
        code: row[id],
        nameZh: row[name],
        nameEn: row[name],
        regionCode: '990000',
        peerGroup: peerGroup(row),
        tags: [code],
      };
      const { status } = await client.send('POST', '/clusters', cluster);
      if (status !== 201 && status !== 409) throw new Error(`cluster ${String(row[id])}: ${status}`);
      // The country takes part in both rankings; whoever came with the other set keeps its record.
    }
    await client.must('POST', '/methods', { code, nameZh: code, nameEn: code, frequency: 'year' });
    await client.must('POST', '/method-versions', {
      code: `${code}-1`,
      methodCode: code,
      number: 1,
      state: 'active',
      definition: method,
    });
  }

  async function importAndRank(
    rows: readonly Row[],
    id: string,
    period: string,
    columns: ReadonlyMap<string, string>,
    code: string,
  ): Promise<Ranking> {
    const csv = [
      ['cluster', 'period', ...columns.values()].join(','),
      ...rows.map((row) => [row[id], period, ...[...columns.keys()].map((name) => row[name] ?? '')].join(',')),
    ].join('\n');
    const report = await client.must<{ problems: unknown[]; changed: number }>(
      'POST',
      '/figures/import?format=wide',
      csv,
    );
    expect(report.problems).toEqual([]);
    return eventually(
      () => client.must<Ranking>('GET', `/rankings/${code}/${period}?perPage=1000`).catch(() => undefined as never),
      (ranking) => ranking !== undefined && !ranking.stale && ranking.ranked === rows.length,
      60_000,
    );
  }
}

import type { Page } from 'playwright-core';
import type { RunningHouse } from './running-house.ts';

/** Logs in on the page, as a person does. The panel stands in English afterwards. */
export async function logIn(page: Page, house: RunningHouse, role: string): Promise<void> {
  const user = house.logins.find((one) => one.role === role);
  if (!user) throw new Error(`There is no first login for ${role}`);
  // As if this person had chosen it before in this browser; what is stored with the first users is Chinese.
  await page.addInitScript((login) => {
    localStorage.setItem('RaStore.locale', '"en"');
    localStorage.setItem(`RaStore.language.${login}`, '"en"');
  }, user.login);
  await page.goto(house.url);
  await page.locator('input[name="username"]').fill(user.login);
  await page.locator('input[name="password"]').fill(user.password);
  await page.locator('button[type="submit"]').click();
  await page.locator('input[name="password"]').waitFor({ state: 'detached' });
}

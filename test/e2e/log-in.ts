import type { Page } from 'playwright-core';
import type { RunningHouse } from './running-house.ts';

/** Logs in on the page, as a person does. The panel stands in English afterwards. */
export async function logIn(page: Page, house: RunningHouse, role: string): Promise<void> {
  const user = house.logins.find((one) => one.role === role);
  if (!user) throw new Error(`There is no first login for ${role}`);
  await page.goto(house.url);
  // Chosen at the door it is kept with who comes in; what is stored with the first users is Chinese.
  await page.locator('button[aria-haspopup="menu"]').click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await page.locator('input[name="username"]').fill(user.login);
  await page.locator('input[name="password"]').fill(user.password);
  await page.locator('button[type="submit"]').click();
  await page.locator('input[name="password"]').waitFor({ state: 'detached' });
}

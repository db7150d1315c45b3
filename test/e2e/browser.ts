import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** A real browser: the machine's own, else the one that came with the packages. */
export async function openBrowser(): Promise<Browser> {
  const quiet = [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  const own = installed.find((path) => existsSync(path));
  if (own) return chromium.launch({ executablePath: own, args: quiet });
  const { default: packaged } = await import('@sparticuz/chromium');
  // In one process a page that falls takes the whole browser with it.
  const several = packaged.args.filter((arg) => !/^--(single-process|no-zygote)/.test(arg));
  return chromium.launch({ executablePath: await packaged.executablePath(), args: [...several, ...quiet] });
}

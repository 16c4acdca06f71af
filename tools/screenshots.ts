import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { build, preview, type PreviewServer } from 'vite';
import { findBrowser } from './find-browser.ts';
import { COACH_SHOTS } from './shots/coach.ts';
import { SHOTS, type Shot } from './shots/shots.ts';

/**
 * Visits every screen at three sizes in light and dark and leaves the pictures in `screenshots/`.
 *
 * `node tools/screenshots.ts [name…] [--contrast]`: only shots whose name begins with one of the names.
 */
const FOLDER = 'screenshots';
const SITE = `${FOLDER}/site`;
const PORT = 4181;
const SIZES = [
  { width: 360, height: 780 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
] as const;
const args = process.argv.slice(2);
const THEMES = args.includes('--contrast') ? (['contrast', 'contrast-dark'] as const) : (['light', 'dark'] as const);
const names = args.filter((arg) => !arg.startsWith('--'));

const wanted = [...SHOTS, ...COACH_SHOTS].filter(
  ({ name }) => names.length === 0 || names.some((start) => name.startsWith(start)),
);
mkdirSync(FOLDER, { recursive: true });
const address = process.env['PARLEY_URL'];
const server = address === undefined ? await serve() : undefined;
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
try {
  for (const size of SIZES) for (const theme of THEMES) await visit(browser, size, theme);
} finally {
  await browser.close();
  await server?.close();
}

async function serve(): Promise<PreviewServer> {
  await build({ logLevel: 'warn', build: { outDir: SITE, emptyOutDir: true } });
  return preview({ build: { outDir: SITE }, preview: { port: PORT, strictPort: true, host: '127.0.0.1' } });
}

async function visit(from: Browser, size: (typeof SIZES)[number], theme: (typeof THEMES)[number]): Promise<void> {
  for (const shot of wanted) {
    const context = await from.newContext({ viewport: size, reducedMotion: 'reduce', locale: 'en-GB' });
    try {
      await take(context, shot, { theme, file: `${shot.name}-${size.width}-${theme}.png` });
    } catch (error) {
      console.error(
        `${shot.name} at ${size.width}, ${theme}: ${(error instanceof Error ? error.message : String(error)).split('\\n')[0]}`,
      );
      process.exitCode = 1;
    } finally {
      await context.close();
    }
  }
}

async function take(
  context: BrowserContext,
  shot: Shot,
  { theme, file }: { theme: string; file: string },
): Promise<void> {
  await context.addInitScript((chosen) => localStorage.setItem('parley.theme', chosen), theme);
  const page: Page = await context.newPage();
  await page.goto(address ?? `http://127.0.0.1:${PORT}/`);
  await shot.reach(page);
  await page.evaluate(() => document.fonts.ready);
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }));
  if (scrollWidth > clientWidth) console.error(`${file}: ${scrollWidth - clientWidth} px wider than the page`);
  await page.screenshot({ path: path.join(FOLDER, file), fullPage: shot.isWhole ?? false });
  console.log(file);
}

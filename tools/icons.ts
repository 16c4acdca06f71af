import { mkdirSync, readFileSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from './find-browser.ts';

/** Draws the icons of the installed product from the mark in assets/favicon.svg. */
const MARK = 'assets/favicon.svg';
const FOLDER = 'assets/icons';
/** The corners of the mark's ground; phones cut their own. */
const CORNERS = / rx="7"/u;

interface IconFile {
  readonly file: string;
  readonly size: number;
  /** To the edge, with everything that counts inside the circle that every phone leaves: four fifths of the width. */
  readonly isCut: boolean;
}

const ICONS: readonly IconFile[] = [
  { file: 'parley-192.png', size: 192, isCut: false },
  { file: 'parley-512.png', size: 512, isCut: false },
  { file: 'parley-cut-512.png', size: 512, isCut: true },
  { file: 'parley-touch-180.png', size: 180, isCut: true },
];
const WITHIN_CUT = 0.86;

const mark = readFileSync(MARK, 'utf8');
mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
try {
  for (const icon of ICONS) await draw(browser, icon);
} finally {
  await browser.close();
}

async function draw(from: Browser, { file, size, isCut }: IconFile): Promise<void> {
  const page = await from.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${isCut ? cut() : mark}`,
  );
  await page.screenshot({ path: `${FOLDER}/${file}`, omitBackground: !isCut });
  await page.close();
  console.log(`${FOLDER}/${file}`);
}

/** The ground from edge to edge, and what lies on it drawn together. */
function cut(): string {
  const shift = (32 * (1 - WITHIN_CUT)) / 2;
  return mark
    .replace(CORNERS, '')
    .replace(
      /(<rect[^>]*\/>)(.*)(<\/svg>)/su,
      `$1<g transform="translate(${shift} ${shift}) scale(${WITHIN_CUT})">$2</g>$3`,
    );
}

import type { Browser, Page } from '@playwright/test';
import { COUNTERPARTY_TYPES, type CounterpartyType } from '../../src/domain/seat.ts';
import { asExport, playedGame, type Played } from '../shots/played.ts';
import { newVisitor, slow, type Conditions } from './conditions.ts';
import { paintedAt, watch } from './watch.ts';

const LIBRARY = 'Read the brief';
const BRIEF = 'Sit down now';
const COMPOSER = 'Find a move';
/** What a first step asks before the first word. */
const FIRST_WORD = 'If you two find nothing';
const PICTURE = 'canvas';
const BEFORE_SCORE = 'Skip this';
const SCORE = 'Findings beside your lines';

export interface FirstVisit {
  /** The first pixel that is not background, and the library with its first button. */
  readonly firstPaint: number;
  readonly library: number;
  /** From the click on the way there, with nothing of it fetched before. */
  readonly brief: number;
  readonly table: number;
  readonly picture: number;
}

/** A first visit: the library, the brief, the table. */
export async function firstVisit(browser: Browser, address: string, conditions: Conditions): Promise<FirstVisit> {
  const context = await newVisitor(browser);
  const page = await context.newPage();
  await watch(page, [LIBRARY, BRIEF, FIRST_WORD, PICTURE]);
  await slow(page, conditions);
  await page.goto(address);
  const library = await paintedAt(page, LIBRARY);
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  );
  const toBrief = await click(page, LIBRARY);
  const brief = (await paintedAt(page, BRIEF)) - toBrief;
  const toTable = await click(page, BRIEF);
  const table = (await paintedAt(page, FIRST_WORD)) - toTable;
  const picture = (await paintedAt(page, PICTURE)) - toTable;
  await context.close();
  return { firstPaint, library, brief, table, picture };
}

/** The address of a table in a new browser window: everything that it needs comes over the line. */
export async function tableAtOnce(browser: Browser, address: string, conditions: Conditions): Promise<number> {
  const context = await newVisitor(browser);
  const before = await context.newPage();
  const at = await takeIn(before, address, { moves: 3 });
  await before.close();
  const page = await context.newPage();
  await watch(page, [COMPOSER]);
  await slow(page, conditions);
  // files fetched on the way here do not count
  const session = await context.newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await page.goto(at);
  const table = await paintedAt(page, COMPOSER);
  await context.close();
  return table;
}

export interface MoveTimes {
  readonly first: number;
  readonly whole: number;
}

const ACTS = ['Make an offer', 'Ask them to go on', 'Ask what else they have', 'Ask what lies behind'] as const;
/** A frame or two after the answer nothing changes any more. */
const QUIET_MS = 400;

/** Moves against each type under reduced motion: from the key that says it to the first change, and to the last. */
export async function moves(
  browser: Browser,
  address: string,
  { conditions, count }: { readonly conditions: Conditions; readonly count: number },
): Promise<ReadonlyMap<CounterpartyType, readonly MoveTimes[]>> {
  const found = new Map<CounterpartyType, readonly MoveTimes[]>();
  for (const type of COUNTERPARTY_TYPES) {
    const times: MoveTimes[] = [];
    for (let seed = 7; times.length < count && seed < 12; seed += 1) {
      const context = await newVisitor(browser);
      const page = await context.newPage();
      await watch(page, []);
      const at = await takeIn(page, address, { type, seed, moves: 1 });
      await page.goto(at);
      await page.getByRole('combobox', { name: COMPOSER }).waitFor();
      await slow(page, conditions);
      for (const act of Array.from({ length: count - times.length }, (_, n) => ACTS[n % ACTS.length])) {
        const time = await sayIt(page, act ?? ACTS[0]);
        if (time === undefined) break;
        times.push(time);
      }
      await context.close();
    }
    found.set(type, times);
  }
  return found;
}

/** Says an act and times what follows; undefined where it cannot be said any more. */
async function sayIt(page: Page, act: string): Promise<MoveTimes | undefined> {
  const find = page.getByRole('combobox', { name: COMPOSER });
  if ((await find.count()) === 0) return undefined;
  await find.focus();
  await page.keyboard.type(act);
  await page.keyboard.press('Enter');
  const button = page.getByRole('button', { name: /^Say it/u });
  await page.waitForTimeout(QUIET_MS);
  // the talks may have ended with the answer before
  if ((await button.count()) === 0 || (await button.getAttribute('aria-disabled')) === 'true') return undefined;
  await page.keyboard.press('Control+Enter');
  await page.waitForFunction(
    (quiet) => {
      const { last } = window.parleyBench.move;
      return last > 0 && performance.now() - last > quiet;
    },
    QUIET_MS,
    { timeout: 60_000 },
  );
  const { at, first, last } = await page.evaluate(() => window.parleyBench.move);
  return { first: first - at, whole: last - at };
}

export interface DebriefTimes {
  /** The page before the score, and the score itself. */
  readonly before: number;
  readonly score: number;
}

/** The end of a played negotiation, with nothing of the debrief fetched before. */
export async function debrief(browser: Browser, address: string, conditions: Conditions): Promise<DebriefTimes> {
  const context = await newVisitor(browser);
  const page = await context.newPage();
  await watch(page, [BEFORE_SCORE, SCORE]);
  await takeIn(page, address, { player: 'conceder' });
  await slow(page, conditions);
  const toDebrief = await click(page, 'Debrief');
  const before = (await paintedAt(page, BEFORE_SCORE)) - toDebrief;
  const toScore = await click(page, BEFORE_SCORE);
  const score = (await paintedAt(page, SCORE)) - toScore;
  await context.close();
  return { before, score };
}

/** Shares of frames that took longer than two and than three of sixty a second, while offers slide. */
export interface Frames {
  readonly count: number;
  readonly late: number;
  readonly long: number;
}

const FRAME_MS = 1000 / 60;
const SLIDE_MS = 2500;

/** The table in motion, drawn by the Canvas renderer, while offers slide over it. */
export async function frames(browser: Browser, address: string, slowdown: number): Promise<Frames> {
  const context = await newVisitor(browser, true);
  const page = await context.newPage();
  await watch(page, [PICTURE]);
  const at = await takeIn(page, address, { type: 'diplomat', moves: 1 });
  await page.goto(at.replace('#', '?renderer=canvas#'));
  await paintedAt(page, PICTURE);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const took: number[] = [];
  for (let move = 0; move < 4; move += 1) {
    await page.getByRole('combobox', { name: COMPOSER }).focus();
    await page.keyboard.type('Make an offer');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    took.push(...(await framesFor(page, SLIDE_MS)));
  }
  await context.close();
  const share = (limit: number): number => took.filter((frame) => frame > limit).length / took.length;
  return { count: took.length, late: share(2 * FRAME_MS), long: share(3 * FRAME_MS) };
}

const framesFor = (page: Page, length: number): Promise<readonly number[]> =>
  page.evaluate(
    (wanted) =>
      new Promise<readonly number[]>((resolve) => {
        const took: number[] = [];
        const began = performance.now();
        let before = began;
        const frame = (now: number): void => {
          took.push(now - before);
          before = now;
          if (now - began < wanted) requestAnimationFrame(frame);
          else resolve(took.slice(1));
        };
        requestAnimationFrame(frame);
      }),
    length,
  );

/** Clicks what has this name and gives the time of the click on the page's clock. */
async function click(page: Page, name: string): Promise<number> {
  const target = page.getByRole('button', { name }).or(page.getByRole('link', { name }));
  await target.first().waitFor();
  await page.evaluate(() =>
    window.addEventListener('click', ({ timeStamp }) => (window.parleyBench.clicked = timeStamp), { capture: true }),
  );
  await target.first().click();
  return page.evaluate(() => window.parleyBench.clicked);
}

/** Takes a played negotiation in; gives the address of its table. */
async function takeIn(page: Page, address: string, played: Played): Promise<string> {
  const game = playedGame(played);
  await page.goto(`${address}#/games`);
  await page
    .getByLabel('Import')
    .last()
    .setInputFiles({ name: 'tables.json', mimeType: 'application/json', buffer: Buffer.from(asExport(game)) });
  await page
    .getByText(/taken in/u)
    .first()
    .waitFor();
  return `${address}#/play/${encodeURIComponent(game.id)}/table`;
}

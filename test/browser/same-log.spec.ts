import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { z } from 'zod';
import { eventSchema } from '../../src/engine/events.ts';
import { canonicalJson } from '../../src/kernel/canonical.ts';
import { inputOf } from '../../src/store/replay.ts';
import { atTheTable, prepare, say, sitDown } from './journey.ts';
import { test } from './support.ts';

test.use({ reducedMotion: 'reduce' });

const fileSchema = z.looseObject({ side: z.string(), log: z.array(eventSchema) });

test('a negotiation of the browser verifies in the terminal, and played there it gives the same log to the byte', async ({
  page,
}, info) => {
  test.setTimeout(120_000);
  await prepare(page, { seed: 7 });
  await sitDown(page);
  await say(page, 'Ask them to go on');
  await say(page, 'Make an offer');
  await say(page, 'Ask what else they have');
  await page.reload();
  await atTheTable(page);
  await say(page, 'Stay where you are');
  await leave(page);
  const file = await exportResult(page, info.outputPath('browser.json'));

  expect(parley('verify', file)).toContain('verified');

  const read = fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const [first] = read.log;
  const side = 'one';
  const inputs = read.log.flatMap((event) => ('side' in event && event.side === side ? (inputOf(event) ?? []) : []));
  // what one gave oneself comes after the talks; sitting down is no event
  const moves = inputs.flatMap((input, at) =>
    input.kind !== 'saveWorksheet' && inputs[at - 1]?.kind === 'saveWorksheet' ? [{ kind: 'sitDown' }, input] : [input],
  );
  const movesFile = info.outputPath('moves.jsonl');
  writeFileSync(movesFile, moves.map((move) => JSON.stringify(move)).join('\n'));
  const out = info.outputPath('terminal.json');
  const seed = first?.kind === 'instanceDrawn' ? first.seed : 0;
  const difficulty = first?.kind === 'instanceDrawn' ? first.difficulty : '';
  parley(
    'play',
    '--scenario',
    'saas-renewal',
    '--side',
    read.side,
    '--counterparty',
    'warrior',
    '--seed',
    String(seed),
    '--difficulty',
    difficulty,
    '--moves',
    movesFile,
    '--out',
    out,
  );
  const terminal = fileSchema.parse(JSON.parse(readFileSync(out, 'utf8')));
  expect(canonicalJson(terminal.log)).toBe(canonicalJson(read.log));
});

async function leave(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Leave the table' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Leave the table' }).click();
  await page.getByRole('button', { name: 'See what came of it' }).click();
  await page.getByRole('button', { name: 'Skip this' }).click();
}

async function exportResult(page: Page, file: string): Promise<string> {
  await page.getByRole('button', { name: 'Export' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Result file' }).click();
  await (await coming).saveAs(file);
  return file;
}

function parley(...args: readonly string[]): string {
  const node = path.resolve('node_modules/.bin/node');
  return execFileSync(node, ['src/cli/main.ts', ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

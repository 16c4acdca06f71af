import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { z } from 'zod';

/** What a text file of a scenario says of each side, in the order of its sides. */
const textSchema = z.looseObject({
  brief: z.string(),
  sides: z.record(
    z.string(),
    z.looseObject({
      confidential: z.string(),
      interests: z.record(z.string(), z.looseObject({ told: z.string() })),
    }),
  ),
});

/** So many words in a row are nobody's by chance. */
const WORDS = 5;

const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

function phrasesOf(text: string): readonly string[] {
  const words = wordsOf(text).split(' ');
  return words.flatMap((_, at) =>
    at % 3 === 0 && at + WORDS <= words.length ? [words.slice(at, at + WORDS).join(' ')] : [],
  );
}

/** The confidential words of both sides of a scenario, as runs of words that stand nowhere else. */
export function secretsOf(scenario: string): readonly [readonly string[], readonly string[]] {
  const text = textSchema.parse(parse(readFileSync(`scenarios/${scenario}/text.en.yaml`, 'utf8')));
  const secrets = Object.values(text.sides).map(({ confidential, interests }) => [
    ...phrasesOf(confidential.replace(/^You are .*$/mu, '')),
    ...Object.values(interests).flatMap(({ told }) => phrasesOf(told)),
  ]);
  const [one, two] = secrets;
  if (one === undefined || two === undefined) throw new Error('a scenario has two sides');
  const shared = (mine: readonly string[], theirs: readonly string[]): readonly string[] =>
    mine.filter((phrase) => !theirs.includes(phrase) && !wordsOf(text.brief).includes(phrase));
  return [shared(one, two), shared(two, one)];
}

/** Everything of a page that a person, a screen reader or its own code could read of the screen. */
export async function everythingOn(page: Page): Promise<string> {
  const [seen, tree] = await Promise.all([
    page.evaluate(() => {
      const stored = [sessionStorage, localStorage].flatMap((storage) =>
        Object.keys(storage).map((key) => `${key} ${storage.getItem(key) ?? ''}`),
      );
      const markup = document.documentElement.innerHTML;
      return [markup, markup.replaceAll(/<[^>]*>/gu, ''), document.body.textContent, document.title, ...stored].join(
        '\n',
      );
    }),
    page.locator('body').ariaSnapshot(),
  ]);
  return wordsOf(`${seen}\n${tree}`);
}

/** Nothing of these words is anywhere on the page. */
export async function expectNothingOf(page: Page, secrets: readonly string[]): Promise<void> {
  const all = await everythingOn(page);
  expect(secrets.filter((secret) => all.includes(wordsOf(secret)))).toEqual([]);
}

/** Some of these words are on the page: the check above could fail. */
export async function expectSomethingOf(page: Page, secrets: readonly string[]): Promise<void> {
  const all = await everythingOn(page);
  expect(secrets.filter((secret) => all.includes(secret)).length).toBeGreaterThan(secrets.length / 3);
}

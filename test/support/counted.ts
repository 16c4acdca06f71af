import { tellLog } from '../../src/text/reply.ts';
import { bankOf, WRITTEN } from '../text/voices/banks.ts';
import { renewalWords } from './renewal-words.ts';
import type { Talk } from './talk.ts';

/** Seeds where chance is involved. */
const MANY = Array.from({ length: 200 }, (_, at) => at + 1);

/** Share of 200 seeds that show something; the count is printed. */
export function counted(what: string, shows: (seed: number) => boolean): number {
  const count = MANY.filter(shows).length;
  console.log(`${what}: ${count} of ${MANY.length}`);
  return count / MANY.length;
}

/** Mean over 200 seeds; printed. */
export function meanOf(what: string, figure: (seed: number) => number): number {
  const mean = MANY.reduce((sum, seed) => sum + figure(seed), 0) / MANY.length;
  console.log(`${what}: ${mean.toFixed(2)} on average of ${MANY.length}`);
  return mean;
}

const words = renewalWords(Object.fromEntries(WRITTEN.map((type) => [type, bankOf(type)])));

/** What the counterparty has said so far, move by move, in words. */
export const saidBy = (talk: Talk): readonly string[] =>
  tellLog(words, talk.table().log).flatMap(({ event, reply }) =>
    event.kind === 'moveMade' && event.side === talk.them && reply !== undefined ? [reply.said] : [],
  );

/** Words in a sentence; figures with their unit count as one. */
export const wordsOf = (said: string): number =>
  said.split(/[ \n]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

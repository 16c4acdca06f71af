import { COUNTERPARTY_TYPES } from '../../src/domain/seat.ts';
import { tellLog } from '../../src/text/reply.ts';
import { bankOf } from '../text/voices/banks.ts';
import { renewalWords } from './renewal-words.ts';
import type { Talk } from './talk.ts';

/** Seeds where chance is involved, and where nothing is drawn but the table itself. */
const MANY = 200;
export const FEW = 40;

const seeds = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);

/** Share of the seeds, 200 unless told, that show something; the count is printed. */
export function counted(what: string, shows: (seed: number) => boolean, of = MANY): number {
  const count = seeds(of).filter(shows).length;
  console.log(`${what}: ${count} of ${of}`);
  return count / of;
}

/** Mean over 200 seeds; printed. */
export function meanOf(what: string, figure: (seed: number) => number): number {
  const mean = seeds(MANY).reduce((sum, seed) => sum + figure(seed), 0) / MANY;
  console.log(`${what}: ${mean.toFixed(2)} on average of ${MANY}`);
  return mean;
}

const words = renewalWords(Object.fromEntries(COUNTERPARTY_TYPES.map((type) => [type, bankOf(type)])));

/** What the counterparty has said so far, move by move, in words. */
export const saidBy = (talk: Talk): readonly string[] =>
  tellLog(words, talk.table().log).flatMap(({ event, reply }) =>
    event.kind === 'moveMade' && event.side === talk.them && reply !== undefined ? [reply.said] : [],
  );

/** Words in a sentence; figures with their unit count as one. */
export const wordsOf = (said: string): number =>
  said.split(/[ \n]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

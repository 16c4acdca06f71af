import { expect, test } from 'vitest';
import type { ReferencePlayer } from '../../src/domain/seat.ts';
import type { Consent } from '../../src/engine/reaction.ts';
import { tellLog } from '../../src/text/reply.ts';
import { bankOf } from '../text/voices/banks.ts';
import { renewalWords } from '../support/renewal-words.ts';
import { scripted } from '../support/scripted.ts';

const words = renewalWords({ avoidant: bankOf('avoidant') });

/** A yes, with what stood behind it and whether it was all that was said. */
interface Yes {
  readonly said: string;
  readonly consent: Consent | undefined;
  readonly alone: boolean;
  readonly signs: boolean;
}

const YES = ['accept', 'accept-part', 'signing'];

/** Every yes of an avoidant vendor in a whole talk with a reference player. */
function yesesTo(player: ReferencePlayer, seed: number): readonly Yes[] {
  const { log } = scripted('avoidant', player, { seed });
  return tellLog(words, log).flatMap(({ event, before, reply }): readonly Yes[] => {
    if (event.kind !== 'moveMade' || event.side !== 'one' || reply === undefined) return [];
    const kinds = event.acts.map(({ kind }) => kind);
    if (!kinds.includes('accept') && !kinds.includes('sign')) return [];
    return [
      {
        said: reply.said.replaceAll('\u00A0', ' '),
        consent: before?.reactions.at(-1)?.mind.consent,
        alone: event.voice?.parts.every(({ line }) => YES.includes(line)) === true,
        signs: kinds.includes('sign'),
      },
    ];
  });
}

const SEEDS = Array.from({ length: 200 }, (_, at) => at + 1);
const all = (player: ReferencePlayer): readonly Yes[] => SEEDS.flatMap((seed) => yesesTo(player, seed));
const expert = all('expert');
const others = (['conceder', 'silent-consent'] as const).flatMap(all);

const TERM = /%|\b\d+\b|months?\b|support\b|credits?\b|\bexit\b|\bday/u;
const DATE = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\bJune\b|\bJuly\b/u;
const I = /\bI\b/u;

test('a yes to be left alone names no term, no day, and nobody who says it', () => {
  const hollow = [...expert, ...others].filter(({ consent, alone }) => consent === 'hollow' && alone);
  const wrong = hollow.filter(({ said }) => TERM.test(said) || DATE.test(said) || I.test(said));
  console.log(`hollow yeses heard: ${hollow.length}; with a term, a day or an "I": ${wrong.length}`);
  expect(hollow.length).toBeGreaterThan(200);
  expect(wrong.map(({ said }) => said)).toEqual([]);
});

test('a sound yes repeats a term and says "I"', () => {
  const sound = [...expert, ...others].filter(({ consent, alone }) => consent === 'sound' && alone);
  const wrong = sound.filter(({ said }) => !TERM.test(said) || !I.test(said));
  console.log(`sound yeses heard: ${sound.length}; without a term or an "I": ${wrong.length}`);
  expect(sound.length).toBeGreaterThan(100);
  expect(wrong.map(({ said }) => said)).toEqual([]);
});

const shareSound = (yeses: readonly Yes[]): number => {
  const signed = yeses.filter(({ signs }) => signs);
  return signed.filter(({ consent }) => consent === 'sound').length / signed.length;
};

test('silence taken for consent is a hollow yes; who draws it out hears a sound one', () => {
  const [drawn, taken] = [shareSound(expert), shareSound(others)];
  console.log(
    `sound signatures: ${drawn.toFixed(2)} with the expert, ${taken.toFixed(2)} with conceder and silence-taker`,
  );
  expect(drawn).toBeGreaterThan(0.75);
  expect(taken).toBeLessThan(0.2);
});

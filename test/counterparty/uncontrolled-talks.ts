import type { Side } from '../../src/domain/side.ts';
import type { Act } from '../../src/engine/act.ts';
import { offer, talkWith, threat, type Answered, type Talk } from '../support/talk.ts';

/** Hundreds of talks in one test: longer than a single one may take on a busy machine. */
export const SLOW = { timeout: 60_000 } as const;

/** Seeds for what is partly chance. */
export const SEEDS = Array.from({ length: 200 }, (_, at) => at + 1);

/** In how many of the seeds something shows. */
export const countOf = (shows: (seed: number) => boolean): number => SEEDS.filter(shows).length;

export const mean = (figures: readonly number[]): number =>
  figures.reduce((sum, figure) => sum + figure, 0) / figures.length;

export const uncontrolled = (seed: number, them: Side = 'one'): Talk => talkWith('uncontrolled', { seed, them });

/** What is asked for far from what was offered. */
export const position = (talk: Talk): Act => offer(talk.mine());
export const press = (talk: Talk): Act => threat({ uplift: talk.mine()['uplift'] ?? 0 });
/** Names what it is upset about. */
export const name: Act = { kind: 'acknowledge-feeling', cause: { upset: 0 } };
export const reflect = (talk: Talk): Act => ({
  kind: 'reflect',
  heard: talk.state().moves.findLast(({ side }) => side === talk.them)?.seq ?? 0,
});
export const figure: Act = {
  kind: 'cite-evidence',
  claim: { fact: 'price-index', kind: 'evidence', as: 'straight' },
};

export const isOver = (talk: Talk): boolean => talk.state().outcome !== undefined;
/** The offer that its last move made, if it made one. */
export const itsOffer = (talk: Talk) => talk.state().offers.findLast(({ side }) => side === talk.them);
export const arousal = (talk: Talk): number =>
  talk.state().reactions.findLast(({ side }) => side === talk.them)?.mind.arousal ?? 0;

/** A position, then an ask with a hard word: the reply comes from the top of a wave. */
export function drive(talk: Talk): Answered {
  talk.say(position(talk));
  return talk.say({ kind: 'ask-concession', issue: 'uplift' }, { tone: 'hard-line' });
}

const givesIn = (talk: Talk): boolean => {
  const { standing, kinds } = drive(talk);
  return standing.includes('collapsed') && kinds.includes('offer');
};

let giving: readonly number[] | undefined;
/** The seeds with which it gives something away at the top, looked for once. */
const givingSeeds = (): readonly number[] =>
  (giving ??= Array.from({ length: 480 }, (_, at) => at + 1).filter((seed) => givesIn(uncontrolled(seed))));

/** Talks of which the last reply is a gift made in the heat, as many as told. */
export function caveIns(count: number): readonly { readonly talk: Talk; readonly gift: string }[] {
  return givingSeeds()
    .slice(0, count)
    .map((seed) => {
      const talk = uncontrolled(seed);
      drive(talk);
      return { talk, gift: itsOffer(talk)?.id ?? '' };
    });
}

/** What was said to it until the knot is untied; any part can be left out or exchanged. */
export interface Untying {
  readonly first?: (talk: Talk) => Answered;
  readonly second?: (talk: Talk) => Answered;
  readonly third?: (talk: Talk) => Answered;
}

/** A feeling named with its cause, its words said back, the pages turned over. */
export function untie(talk: Talk, parts: Untying = {}): readonly Answered[] {
  const {
    first = ({ say }) => say(name, { tone: 'warm' }),
    second = ({ say }) => say(reflect(talk), { tone: 'warm' }),
    third = ({ say }) => say({ kind: 'restart' }, { tone: 'warm' }),
  } = parts;
  return [first(talk), second(talk), third(talk)];
}

export const confided = ({ lines, voice }: Answered): boolean => lines.includes('pivotal') && voice.turned;

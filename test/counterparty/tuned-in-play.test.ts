import { describe, expect, test } from 'vitest';
import { COUNTERPARTY_TYPES, type CounterpartyType } from '../../src/domain/seat.ts';
import type { Dial, DialStep } from '../../src/domain/tuning.ts';
import type { Act } from '../../src/engine/act.ts';
import { offer, talkWith, worth, type Talk } from '../support/talk.ts';

const SEEDS = 200;

/** What a dial is tried with, and what then shows at the table. */
interface Trial {
  readonly dial: Dial;
  readonly plays: (say: (acts: readonly Act[], tone?: 'warm' | 'neutral' | 'hard-line') => void, talk: Talk) => void;
  readonly shows: (talk: Talk) => number;
  readonly what: string;
  /** Whether a step up brings more of it. */
  readonly rises: boolean;
}

const own = ({ state, them }: Talk) => state().moves.filter(({ side }) => side === them);
const lastMind = (talk: Talk) => talk.state().reactions.findLast(({ side }) => side === talk.them)?.mind;
/** How stirred its voice is, 1 to 3, on average over its replies. */
const heat = (talk: Talk): number =>
  own(talk).reduce((sum, { voice }) => sum + (voice?.rung ?? 1), 0) / own(talk).length;
const saidBack = (talk: Talk): readonly Act[] =>
  own(talk)
    .slice(-1)
    .map(({ seq }) => ({ kind: 'reflect', heard: seq }));
const told = (interest: string): Act => ({ kind: 'share-interest', interest });

const TRIALS: readonly Trial[] = [
  {
    dial: 'patience',
    plays: (say, talk) => {
      say([offer(talk.mine())]);
      for (const issue of ['uplift', 'exit', 'payment', 'credits', 'support']) say([{ kind: 'ask-concession', issue }]);
    },
    shows: heat,
    what: 'mean heat of its words',
    rises: false,
  },
  {
    dial: 'firmness',
    plays: (say, talk) => {
      for (const at of [0, 2, 4, 6, 8])
        say([{ kind: 'ask-concession', issue: 'uplift' }, offer(talk.mine({ uplift: at, exit: Math.floor(at / 4) }))]);
    },
    shows: (talk) => worth(talk.state(), talk.them, talk.state().stands[talk.them]),
    what: 'own points of what it holds out for',
    rises: true,
  },
  {
    dial: 'volatility',
    plays: (say, talk) => {
      say([offer(talk.mine())]);
      say([{ kind: 'ask-concession', issue: 'uplift' }], 'hard-line');
      say([{ kind: 'ask-interest' }]);
      say([{ kind: 'ask-interest', issue: 'term' }]);
    },
    shows: heat,
    what: 'mean heat of its words',
    rises: true,
  },
  {
    dial: 'suspicion',
    plays: (say) =>
      say([{ kind: 'refer-alternative', claim: { kind: 'alternative', fact: 'norvane-quote', as: 'inflated' } }]),
    shows: (talk) => talk.state().claims.filter(({ side, caught }) => side === talk.me && caught).length,
    what: 'inflated claims seen through',
    rises: true,
  },
  {
    dial: 'openness',
    plays: (say, talk) => {
      for (const interest of ['cost-line', 'no-second-march', 'late-payers'])
        say([...saidBack(talk), told(interest), { kind: 'ask-interest' }], 'warm');
    },
    shows: (talk) => lastMind(talk)?.trust ?? 0,
    what: 'trust after three warm moves',
    rises: true,
  },
  {
    dial: 'honesty',
    plays: (say, talk) => {
      say([{ kind: 'ask-alternative' }]);
      for (const interest of ['cost-line', 'no-second-march'])
        say([...saidBack(talk), told(interest), { kind: 'ask-alternative' }], 'warm');
    },
    shows: (talk) =>
      talk.state().claims.filter(({ side, claim }) => side === talk.them && claim.as === 'inflated').length,
    what: 'claims put better than they are',
    rises: false,
  },
];

function shown({ dial, plays, shows }: Trial, type: CounterpartyType, step: DialStep): readonly number[] {
  return Array.from({ length: SEEDS }, (_, at) => {
    const talk = talkWith(type, { seed: at + 1, tuning: { [dial]: step } });
    plays((acts, tone = 'neutral') => {
      if (talk.state().outcome === undefined) talk.say(acts, { tone });
    }, talk);
    return shows(talk);
  });
}

const mean = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0) / figures.length;

describe.each(TRIALS)('$dial shows in play: $what', (trial) => {
  test.for(COUNTERPARTY_TYPES)('%s', async (type, { annotate }) => {
    const [down, up] = [shown(trial, type, -1), shown(trial, type, 1)];
    const [low, high] = trial.rises ? [down, up] : [up, down];
    const asExpected = high.filter((figure, at) => figure > (low[at] ?? 0)).length;
    const otherwise = high.filter((figure, at) => figure < (low[at] ?? 0)).length;
    await annotate(
      `${mean(down).toFixed(2)} at −1, ${mean(up).toFixed(2)} at +1; ${asExpected} of ${SEEDS} seeds as expected, ${otherwise} otherwise`,
    );
    expect(mean(high)).toBeGreaterThan(mean(low));
  });
});

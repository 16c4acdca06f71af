import type { CounterpartyType } from '../../src/domain/seat.ts';
import type { Tuning } from '../../src/domain/tuning.ts';
import type { Act } from '../../src/engine/act.ts';
import { evidence, holdOn, offer, talkWith, type Answered, type Talk } from '../support/talk.ts';
import { untie } from './uncontrolled-talks.ts';

/** The vendor's risk and the customer's, in the renewal. */
export const THEIRS = { fact: 'data-centre-move', phrase: 'the move to the new data centre' } as const;
export const TELLS_OWN: Act = { kind: 'disclose-risk', fact: 'merger-plan' };
export const INVITES: Act = { kind: 'invite' };
export const ASKS_TEXT: Act = { kind: 'ask-about-text' };

const warm = { tone: 'warm' } as const;

/** What opens each type up for good, up to and with the one thing that everything hangs on. */
const OPENING: Record<CounterpartyType, (talk: Talk) => void> = {
  avoidant: ({ say }) => {
    say(INVITES, warm);
    say({ kind: 'acknowledge-feeling', cause: { issue: 'exit' } }, warm);
    say(INVITES, warm);
  },
  warrior: (talk) => {
    talk.say(offer(talk.mine()));
    talk.say([holdOn('uplift'), evidence('price-index')], { tone: 'firm' });
    talk.say([holdOn('uplift'), evidence('march-outage')], { tone: 'firm' });
    talk.say({ kind: 'offer-face-saving', choices: [talk.mine({ uplift: 34 })] });
  },
  diplomat: (talk) => {
    const issues = talk.state().instance.issues.map(({ id }) => id);
    talk.say(
      [
        { kind: 'propose-agenda', issues },
        { kind: 'share-interest', interest: 'cost-line' },
      ],
      warm,
    );
    talk.say([{ kind: 'share-interest', interest: 'no-second-march' }, { kind: 'ask-interest' }], warm);
    talk.say(offer(talk.mine()), warm);
    for (const at of [1, 2, 3])
      talk.say(
        [
          { kind: 'reflect', heard: talk.state().moves.findLast(({ side }) => side === talk.them)?.seq ?? 0 },
          { kind: 'ask-concession', issue: 'exit' },
          offer(talk.mine({ uplift: 6 * at })),
        ],
        warm,
      );
  },
  uncontrolled: (talk) => {
    untie(talk);
  },
};

/** Somebody of a type who plays the vendor, and is open by now. */
export function opened(type: CounterpartyType, seed: number, tuning: Tuning = {}): Talk {
  const talk = talkWith(type, { seed, tuning });
  OPENING[type](talk);
  return talk;
}

/** What makes each of them tell its risk, once open. */
export const OCCASIONS: readonly (readonly [CounterpartyType, string, Act])[] = [
  ['avoidant', 'is left the time', INVITES],
  ['avoidant', 'is asked what else is in the text', ASKS_TEXT],
  ['warrior', 'was told one', TELLS_OWN],
  ['diplomat', 'was told one', TELLS_OWN],
  ['diplomat', 'is asked what else is in the text', ASKS_TEXT],
  ['uncontrolled', 'was told one', TELLS_OWN],
  ['uncontrolled', 'is left the time', INVITES],
];

export const isTold = ({ acts }: Pick<Answered, 'acts'>): boolean =>
  acts.some((act) => act.kind === 'disclose-risk' && act.fact === THEIRS.fact);

export const isOver = (talk: Talk): boolean => talk.state().outcome !== undefined;

/** How often it told its risk so far. */
export const timesTold = (talk: Talk): number =>
  talk.state().moves.filter((move) => move.side === talk.them && isTold(move)).length;

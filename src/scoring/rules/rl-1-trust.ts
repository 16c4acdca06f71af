import { otherSide } from '../../domain/side.ts';
import { clamp, roundHalfUp, type Share } from '../../kernel/brand.ts';
import type { Act } from '../../engine/act.ts';
import { calm } from '../claims.ts';
import { wasContested } from '../contested.ts';
import { hasPlayedEnough } from '../on-table.ts';
import { ownMoveAt, type MoveStep, type Play } from '../play.ts';
import type { Rule } from '../rule.ts';
import { heaviestIssue, plainly } from '../say.ts';

/** How trust at the end against trust at the start earns: all of it from so much more on, none from so much less (tuned, see matrix). */
const TRUST = { can: 1_000, swing: 0.2, moved: 0.03 } as const;

/**
 * Whether the other side trusts more or less at the end than at the start, as its reactions recorded it; silent where nobody knows what it
 * felt. Added to the list of the model: relationship is one of its axes and had no rule, and what the sources ask of it (a deal that can be
 * repeated) is first of all this.
 */
export const buildsTrust: Rule = {
  id: 'RL-1',
  axis: 'relationship',
  source: [
    { key: 'B', section: 'Ethics, Culture, and Relationship Health' },
    { key: 'P', section: 'Ethics, Culture, and Relationship Health' },
  ],
  limit: { occasions: 1, faults: 0 },
  cases: ['grown', 'same', 'fallen'],
  look: (play) => {
    const [first, ...rest] = trustHeard(play);
    const last = rest.at(-1);
    if (first === undefined || last === undefined || !hasPlayedEnough(play) || !wasContested(play)) return [];
    const change = last.trust - first.trust;
    const found = change >= TRUST.moved ? 'grown' : change <= -TRUST.moved ? 'fallen' : 'same';
    const earned = roundHalfUp(TRUST.can * clamp(0.5 + change / (2 * TRUST.swing), 0, 1));
    const params = { before: roundHalfUp(first.trust * 100), share: roundHalfUp(last.trust * 100) };
    const move = mostMoved([first, ...rest], found === 'fallen' ? -1 : 1).step.seq;
    return [{ kind: 'occasion', case: found, move, can: TRUST.can, earned, params }];
  },
  better: (play, { move, case: found }) => {
    const { before, event } = ownMoveAt(play, move);
    const heard = before.moves.findLast(({ side }) => side !== play.side);
    const reflect: readonly Act[] = heard === undefined ? [] : [{ kind: 'reflect', heard: heard.seq }];
    const ask: Act = { kind: 'ask-interest', issue: heaviestIssue(before, play.side) };
    const isHot = event.manner.tone === 'hard-line' || event.manner.aim === 'person';
    return found === 'grown'
      ? []
      : [...(isHot ? [{ acts: event.acts, manner: calm(event.manner) }] : []), plainly(...reflect, ask)];
  },
};

interface Heard {
  readonly step: MoveStep;
  readonly trust: Share;
}

/** What the other side's trust was on hearing each own move that it reacted to. */
function trustHeard({ own, end, side }: Play): readonly Heard[] {
  const shown = end.reactions.filter((reaction) => reaction.side === otherSide(side));
  return own.flatMap((step) => {
    const reaction = shown.find(({ to }) => to === step.seq);
    return reaction === undefined ? [] : [{ step, trust: reaction.mind.trust }];
  });
}

/** The move on which trust rose most, or fell most. */
function mostMoved([first, ...rest]: readonly [Heard, ...Heard[]], way: 1 | -1): Heard {
  let most = { made: first, by: Number.NEGATIVE_INFINITY };
  let before = first.trust;
  for (const made of rest) {
    const by = way * (made.trust - before);
    if (by > most.by) most = { made, by };
    before = made.trust;
  }
  return most.made;
}

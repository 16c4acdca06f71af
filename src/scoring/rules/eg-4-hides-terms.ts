import type { SingleText } from '../../engine/state.ts';
import { surplusAtRisk } from '../limits.ts';
import { ownMoveAt, type BetterMove, type MoveStep, type Play } from '../play.ts';
import type { Mark, Rule, Severity } from '../rule.ts';
import { plainly } from '../say.ts';

/**
 * What reading together earns in hundredths, and what fine print costs. One's own, slipped in, is a major breach: they give their name to
 * something nobody has talked about. Theirs, signed unread, is carelessness; it misleads nobody and caps nothing (tuned, see matrix).
 */
const HIDDEN = {
  can: 1_000,
  /** Asking is worth half where nothing turns out to lie behind the text. */
  plain: 500,
  severity: { 'slipped-in': 15, 'signed-unread': 8 } satisfies Record<string, Severity>,
} as const;

/** A term in the text as signed that was never talked about: one's own fine print, or theirs unread. */
export const hidesTerms: Rule = {
  id: 'EG-4',
  axis: 'ethics',
  source: [
    { key: 'I', section: 'Ethics, Culture, and Relationship Health' },
    { key: 'N', section: 'Checklist, avoid' },
  ],
  limit: { occasions: 2, faults: 2 },
  cases: ['read-first', 'slipped-in', 'signed-unread'],
  look: (play) => [...readings(play), ...hidden(play)],
  better: (play, { move, case: found }) =>
    found === 'slipped-in' ? withoutIt(ownMoveAt(play, move)) : readingFirst(ownMoveAt(play, move)),
};

/** The first time one asks what else is in a text that one has not signed: theirs, or one with fine print in it. */
function readings({ side, own }: Play): readonly Mark[] {
  const step = own.find(({ before: { text }, event }) => {
    const isWorthReading = text !== undefined && (text.side !== side || text.annexes.length > 0);
    return isWorthReading && !text.signedBy.includes(side) && event.acts.some(({ kind }) => kind === 'ask-about-text');
  });
  if (step === undefined) return [];
  const can = (step.before.text?.annexes.length ?? 0) > 0 ? HIDDEN.can : HIDDEN.plain;
  return [{ kind: 'occasion', case: 'read-first', move: step.seq, can, earned: can, params: {} }];
}

/** Fine print in the signed text that nobody had asked about or read out by the end. */
function hidden(play: Play): readonly Mark[] {
  const { end, side } = play;
  if (end.outcome?.kind !== 'signed') return [];
  return unreadIn(play, end.outcome.text).flatMap(({ id, holder, points }): readonly Mark[] => {
    const found = holder === side ? 'slipped-in' : 'signed-unread';
    const step = holder === side ? attachedAt(play, id) : signedAt(play);
    if (step === undefined) return [];
    const stake = holder === side ? surplusAtRisk(step.before, side) : Math.max(0, -points[side]);
    const at = { case: found, move: step.seq, params: { annex: id, lost: stake } };
    return [
      { ...at, kind: 'occasion', can: HIDDEN.can, earned: 0 },
      { ...at, kind: 'fault', severity: HIDDEN.severity[found], stake },
    ];
  });
}

const unreadIn = ({ end }: Play, { annexes }: SingleText) =>
  end.instance.annexes.filter(({ id }) => annexes.includes(id) && !end.annexesDiscussed.includes(id));

const attachedAt = ({ own }: Play, annex: string): MoveStep | undefined =>
  own.findLast(({ event }) => event.acts.some((act) => act.kind === 'attach-term' && act.clause === annex));

const signedAt = ({ own }: Play): MoveStep | undefined =>
  own.findLast(({ event }) => event.acts.some(({ kind }) => kind === 'sign'));

/** The same move without the fine print; or with the text read out before anybody signs it. */
function withoutIt({ event: { acts, manner } }: MoveStep): readonly BetterMove[] {
  return [{ acts: acts.filter(({ kind }) => kind !== 'attach-term'), manner }, plainly({ kind: 'ask-about-text' })];
}

/** Asking first; in the same breath as signing only where there is nothing left to say it in. */
const readingFirst = ({ event: { acts, manner } }: MoveStep): readonly BetterMove[] => [
  plainly({ kind: 'ask-about-text' }),
  { acts: [{ kind: 'ask-about-text' }, ...acts], manner },
];

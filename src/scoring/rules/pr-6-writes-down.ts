import type { Act } from '../../engine/act.ts';
import { ownMoveAt, type MoveStep, type Play } from '../play.ts';
import type { Mark, Rule } from '../rule.ts';
import { plainly } from '../say.ts';

/** What reading the one text, and what governance in it, earn of the whole (tuned, see matrix). */
const WRITTEN = { can: 1_000, read: 400, governed: 600 } as const;

/** The four lines that keep an agreement alive, as a plain proposal. */
const GOVERNANCE: Act = {
  kind: 'add-governance',
  review: 'quarterly',
  data: 'shared',
  escalation: 'sponsors',
  exit: 'notice',
};

/** One text that one has read, with review, data, escalation and exit in it, before one's name stands under it. Fine print is EG-4's. */
export const writesDown: Rule = {
  id: 'PR-6',
  axis: 'process',
  source: [
    { key: 'P', section: 'Mechanism of Action, close' },
    { key: 'I', section: 'Mechanism of Action, close and implementation' },
    { key: 'N', section: 'Mechanism of Action, close and implementation' },
  ],
  limit: { occasions: 1, faults: 0 },
  cases: ['governed', 'ungoverned', 'unread', 'neither'],
  look: (play) => {
    const step = signedAt(play);
    return play.end.outcome?.kind === 'signed' && step !== undefined ? [judged(play, step)] : [];
  },
  better: (play, { move, case: found }) => {
    const { before, event } = ownMoveAt(play, move);
    const signs = event.acts.filter(({ kind }) => kind === 'sign');
    const rest = event.acts.filter(({ kind }) => kind !== 'sign');
    const ask: Act = { kind: 'ask-about-text' };
    const asks = found === 'ungoverned' ? [] : [ask];
    if (found === 'unread') return [plainly(ask)];
    // Who writes the text and signs it in one breath has no room left: the governance goes before the name.
    return before.text === undefined
      ? [plainly(...rest, GOVERNANCE), plainly(...rest.slice(-1), GOVERNANCE, ...signs)]
      : [plainly(...asks, GOVERNANCE, ...signs), plainly(...asks)];
  },
};

const signedAt = ({ own }: Play): MoveStep | undefined =>
  own.findLast(({ event }) => event.acts.some(({ kind }) => kind === 'sign'));

function judged(play: Play, step: MoveStep): Mark {
  const { outcome } = play.end;
  const isGoverned = outcome?.kind === 'signed' && outcome.text.governance !== undefined;
  const isRead = hasRead(play, step);
  const found = isGoverned ? (isRead ? 'governed' : 'unread') : isRead ? 'ungoverned' : 'neither';
  const earned = (isGoverned ? WRITTEN.governed : 0) + (isRead ? WRITTEN.read : 0);
  return { kind: 'occasion', case: found, move: step.seq, can: WRITTEN.can, earned, params: {} };
}

/** Wrote the text oneself, or asked what else was in it before signing. */
const hasRead = ({ own, side }: Play, { seq, after }: MoveStep): boolean =>
  after.text?.side === side ||
  own.some((step) => step.seq <= seq && step.event.acts.some(({ kind }) => kind === 'ask-about-text'));

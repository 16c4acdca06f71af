import type { ClaimKind } from '../../domain/claim.ts';
import { ruleOf, type Act } from '../../engine/act.ts';
import type { HeardMove, SeatView } from '../../engine/seat-view.ts';
import { sameData } from '../../kernel/canonical.ts';
import { answerTo, interestToTell, justAsked, puts, type Willing } from './answering.ts';
import { claimOn, evidenceFor, factOf, wasUsed } from './claims.ts';
import { riskToTell } from './own-risk.ts';
import type { Situation } from './situation.ts';

/** What somebody has on the mind who keeps nothing to themselves, besides what they want and what may go wrong. */
const ON_ITS_MIND = ['deadline', 'alternative', 'evidence', 'decision-path', 'policy', 'capacity'] as const;
type Blurted = (typeof ON_ITS_MIND)[number];

/** The other side's moves that are looked back on for whether it put a feeling into words. */
const ACKNOWLEDGED_WITHIN = 2;

/** A question is met with an answer to something else, until somebody has listened once. */
export function answered(situation: Situation): readonly Act[] {
  const { view, has } = situation;
  const [first] = justAsked(view);
  if (first === undefined) return [];
  const asksAboutText = justAsked(view).some(({ act }) => act.kind === 'ask-about-text');
  if (has('talks-past-it') && !asksAboutText)
    return [...blurt(situation), { kind: 'decline-to-answer', question: first.seq }];
  const willing: Willing = {
    tells: has('turned') || isAskedWell(view) ? ['freely', 'asked'] : ['freely'],
    alternative: puts(situation, 'straight'),
    deadline: 'straight',
    constraints: 'straight',
    shiftsPriorities: false,
  };
  const act = answerTo(view, willing);
  return act === undefined ? [] : [act];
}

/** One short question, nothing put forward with it, after a feeling was named or its words were said back (voices §2). */
function isAskedWell(view: SeatView): boolean {
  const theirs = view.moves.filter(({ side }) => side !== view.side);
  const proposes = theirs.at(-1)?.acts.some((act) => ruleOf(act).proposes === true) ?? false;
  return (
    justAsked(view).length === 1 && !proposes && theirs.slice(-ACKNOWLEDGED_WITHIN).some(({ acts }) => listens(acts))
  );
}

const listens = (acts: HeardMove['acts']): boolean =>
  acts.some(({ kind }) => kind === 'acknowledge-feeling' || kind === 'reflect');

/** What may go wrong slips out of somebody who runs on, and is not just tearing something up. */
const slipsOut = (situation: Situation): Act | undefined =>
  situation.has('runs-on') && !situation.has('tears-it-up') ? riskToTell(situation) : undefined;

/**
 * Something it has on its mind, asked for or not: what it cares about first, then whatever it has heard or is afraid of; never what was
 * asked.
 */
export function blurt(situation: Situation): readonly Act[] {
  const { view, chance } = situation;
  const interest = interestToTell(view, { tells: ['freely'], shiftsPriorities: false });
  if (interest !== undefined) return [{ kind: 'share-interest', interest: interest.id }];
  const asked = justAsked(view).map(({ act }) => act);
  const news = ON_ITS_MIND.flatMap((kind) => {
    const known = kind === 'evidence' ? evidenceFor(view) : factOf(view, kind);
    const fact = asked.some((act) => asksFor(act, kind)) ? undefined : known;
    return fact === undefined || wasUsed(view, fact) ? [] : [{ kind, fact }];
  });
  const risk = slipsOut(situation);
  const at = Math.floor(chance('blurts') * (news.length + (risk === undefined ? 0 : 1)));
  const one = news[at];
  if (one === undefined) return risk === undefined ? [] : [risk];
  const claim = claimOn(view, one.fact, one.kind === 'alternative' ? puts(situation, 'straight') : 'straight');
  if (claim === undefined) return [];
  if (one.kind === 'alternative') return [{ kind: 'refer-alternative', claim }];
  return [one.kind === 'evidence' ? { kind: 'cite-evidence', claim } : { kind: 'assert-constraint', claim }];
}

function asksFor(act: Act, kind: Blurted): boolean {
  if (act.kind === 'ask-alternative') return kind === 'alternative';
  if (act.kind === 'ask-interest') return kind === 'evidence';
  if (act.kind !== 'ask-constraint') return false;
  const sought: readonly ClaimKind[] =
    act.about === 'timing' ? ['deadline'] : act.about === 'decision-path' ? ['decision-path'] : ['policy', 'capacity'];
  return sought.includes(kind);
}

/** What? Why that? Who says so? */
export function question({ view, topic, topic2, chance }: Situation): Act {
  const questions: readonly Act[] = [
    { kind: 'ask-interest', issue: topic },
    { kind: 'ask-interest', issue: topic2 },
    { kind: 'ask-constraint', about: 'decision-path' },
    { kind: 'ask-interest' },
    { kind: 'ask-alternative' },
  ];
  const open = questions.filter(
    (act) => !view.questions.some(({ side, act: before }) => side === view.side && sameData(before, act)),
  );
  return open[Math.floor(chance('asks-what') * open.length)] ?? { kind: 'ask-concession', issue: topic };
}

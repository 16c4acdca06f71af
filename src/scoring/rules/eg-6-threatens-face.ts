import type { Act } from '../../engine/act.ts';
import { calm } from '../claims.ts';
import { surplusAtRisk } from '../limits.ts';
import { ownMoveAt, type BetterMove, type MoveStep, type Play } from '../play.ts';
import type { Mark, Rule, Severity } from '../rule.ts';
import { firmly, heaviestIssue } from '../say.ts';

/**
 * When a move costs the other side face, and what that costs. An insult is major, since it is about somebody and not about the matter; in
 * front of others it cannot be taken back, and is critical. A hard word about the matter is half of that (tuned, see matrix).
 */
const FACE = {
  /** Perceived face threat, 0–1, from which a word about the matter counts: more than a firm tone or a threat alone. */
  threat: 0.4,
  severity: { insult: 15, 'insult-in-public': 30, 'face-threat': 8, 'face-threat-in-public': 15 } satisfies Record<
    string,
    Severity
  >,
} as const;
type Slight = keyof typeof FACE.severity;

/** Making the other side look small: an insult, or words that cost it face; worse in front of others. */
export const threatensFace: Rule = {
  id: 'EG-6',
  axis: 'ethics',
  source: [
    { key: 'B', section: 'Ethics, Culture, and Relationship Health' },
    { key: 'P', section: 'Checklist, avoid' },
  ],
  limit: { occasions: 0, faults: 3 },
  cases: ['insult', 'insult-in-public', 'face-threat', 'face-threat-in-public'],
  look: (play) => play.own.flatMap((step) => judged(play, step)),
  better: (play, { move }) => sparing(play, ownMoveAt(play, move)),
};

function judged({ side }: Play, step: MoveStep): readonly Mark[] {
  const found = slightIn(step);
  if (found === undefined) return [];
  const stake = surplusAtRisk(step.before, side);
  return [{ kind: 'fault', case: found, move: step.seq, severity: FACE.severity[found], stake, params: {} }];
}

function slightIn({ event: { manner, percept } }: MoveStep): Slight | undefined {
  const isOpen = manner.audience === 'open';
  if (manner.aim === 'person' && manner.tone === 'hard-line') return isOpen ? 'insult-in-public' : 'insult';
  const isReproach = manner.aim === 'person' && manner.tone === 'firm';
  if (!isReproach && percept.faceThreat < FACE.threat) return undefined;
  return isOpen ? 'face-threat-in-public' : 'face-threat';
}

/** The same words about the matter, between the two alone; or the boundary without them, and what lies behind it. */
function sparing({ side }: Play, { before, event }: MoveStep): readonly BetterMove[] {
  const issue = heaviestIssue(before, side);
  const alone = ({ acts, manner }: BetterMove): BetterMove => ({
    acts,
    manner: { ...calm(manner), audience: 'private' },
  });
  const hold: Act = { kind: 'hold-boundary', on: { issue } };
  return [alone(event), firmly(hold, { kind: 'ask-interest', issue }), firmly(hold)];
}

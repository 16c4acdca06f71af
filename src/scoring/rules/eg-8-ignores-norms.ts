import type { Culture } from '../../domain/culture.ts';
import { PLAIN_MANNER, type Manner } from '../../domain/manner.ts';
import { otherSide } from '../../domain/side.ts';
import { ruleOf, type Act, type ActKind } from '../../engine/act.ts';
import { calm } from '../claims.ts';
import { ownMoveAt, type BetterMove, type MoveStep, type Play } from '../play.ts';
import type { Mark, Rule, Severity } from '../rule.ts';
import { heaviestIssue } from '../say.ts';

/**
 * What it costs to speak past the norms of the room. Nobody is misled by it, so it caps nothing: minor between the two, moderate where
 * others hear it, since there it costs face (tuned, see matrix).
 */
const PAST_NORMS = {
  severity: { private: 3, open: 8 } satisfies Record<Manner['audience'], Severity>,
} as const;

/** Direct limits and comparisons, or figures in the first minute, where the norms of the room ask for the indirect way. */
export const ignoresNorms: Rule = {
  id: 'EG-8',
  axis: 'ethics',
  source: [
    { key: 'B', section: 'Ethics, Culture, and Relationship Health' },
    { key: 'I', section: 'Ethics, Culture, and Relationship Health' },
    { key: 'P', section: 'Ethics, Culture, and Relationship Health' },
    { key: 'N', section: 'Ethics, Culture, and Relationship Health' },
  ],
  limit: { occasions: 0, faults: 2 },
  cases: ['first-minute', 'blunt-limit', 'blunt-comparison'],
  look: (play) => play.own.flatMap((step) => judged(play, step)),
  better: (play, { move, case: found }) => {
    const step = ownMoveAt(play, move);
    return found === 'first-minute' ? gettingAcquainted(play, step) : roundabout(play, step);
  },
};

function judged(play: Play, step: MoveStep): readonly Mark[] {
  const found = trespassIn(play, step);
  if (found === undefined) return [];
  const severity = PAST_NORMS.severity[step.event.manner.audience];
  return [{ kind: 'fault', case: found, move: step.seq, severity, stake: 0, params: {} }];
}

/** One thing a move: what came first weighs most. Whoever answers a figure of theirs did not bring the first one. */
function trespassIn(play: Play, step: MoveStep): 'first-minute' | 'blunt-limit' | 'blunt-comparison' | undefined {
  const { culture } = step.before.instance;
  const { acts, manner } = step.event;
  const isFirst = step === play.own[0] && Object.keys(step.before.stands[otherSide(play.side)]).length === 0;
  if (culture.context === 'high' && isFirst && acts.some(isSubstance) && !acts.some(isAcquainting))
    return 'first-minute';
  if (manner.directness === 'indirect' || !asksForIndirect(culture, manner)) return undefined;
  if (acts.some(({ kind }) => kind === 'disclose-reservation' || kind === 'hold-boundary')) return 'blunt-limit';
  return acts.some(compares) ? 'blunt-comparison' : undefined;
}

/** High power distance asks for a private word before a firm line appears; it has nothing against one said in private. */
const asksForIndirect = ({ context, powerDistance }: Culture, { audience }: Manner): boolean =>
  context === 'high' || (powerDistance === 'high' && audience === 'open');

const ASKS: ReadonlySet<ActKind> = new Set(['ask-concession', 'state-range', 'threaten', 'ask-alternative']);

/** Figures, claims and demands; an agenda or a question about what matters is none. */
const isSubstance = (act: Act): boolean =>
  ruleOf(act).proposes === true ||
  (ruleOf(act).claim?.(act) !== undefined && act.kind !== 'answer') ||
  ASKS.has(act.kind);

const ACQUAINTS: ReadonlySet<ActKind> = new Set(['build-rapport', 'acknowledge-feeling', 'invite', 'reflect']);
const isAcquainting = ({ kind }: Act): boolean => ACQUAINTS.has(kind);

const compares = (act: Act): boolean =>
  act.kind === 'refer-alternative' || (act.kind === 'reality-test' && 'alternative' in act.against);

const GENTLY: Manner = { ...PLAIN_MANNER, tone: 'warm', directness: 'indirect' };

/** First each other, then the matter. */
const gettingAcquainted = ({ side }: Play, { before }: MoveStep): readonly BetterMove[] => [
  { acts: [{ kind: 'build-rapport' }, { kind: 'ask-interest', issue: heaviestIssue(before, side) }], manner: GENTLY },
];

/** The same said indirectly and between the two; or a question in its place. */
const roundabout = ({ side }: Play, { before, event }: MoveStep): readonly BetterMove[] => [
  { acts: event.acts, manner: { ...calm(event.manner), directness: 'indirect', audience: 'private' } },
  { acts: [{ kind: 'ask-interest', issue: heaviestIssue(before, side) }], manner: GENTLY },
];

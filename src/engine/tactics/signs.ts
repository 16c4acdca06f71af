import type { Claim } from '../../domain/claim.ts';
import { ruleOf, type Act, type ActKind } from '../act.ts';
import type { Beat } from './beat.ts';

/** From where on something counts. Points are the mover's own; tuned over the reference players. */
const COUNTS = {
  /** Own points from which a step is a step and no crumb. */
  step: 1,
  /** Own points up to which a step over several issues is still a cut. */
  cut: 6,
  /** Felt pressure from which a move leans on the other side: a firm tone with a deadline or a rival behind it. */
  pressure: 0.45,
} as const;

const kinds = (...some: readonly ActKind[]): ReadonlySet<ActKind> => new Set(some);

const WELCOMES = kinds(
  'build-rapport',
  'propose-agenda',
  'share-interest',
  'misdirect',
  'reflect',
  'invite',
  'acknowledge-feeling',
  'restart',
);
const BUILDS = kinds('present-meso', 'add-clause', 'offer-face-saving', 'add-governance', 'name-discrepancy');
const TELLS = kinds('share-interest', 'misdirect', 'disclose-risk', 'disclose-reservation');
const GUARDS = kinds('hold-boundary', 'reject', 'decline-to-answer', 'retract');
const WAITS = kinds('stay-silent', 'pause', 'propose-closing');
const YES = kinds('accept');
const WORD = kinds('promise');
const ULTIMATUM = kinds('threaten');
const DEMANDS = kinds('ask-concession', 'ask-one-more', 'threaten');

/**
 * What a move does, as anybody at the table could hear it: a label never rests on a type, a mind, or on whether a claim is true.
 *
 * | sign | shows in |
 * | --- | --- |
 * | welcomes | rapport, agenda, an interest shared or given in answer, something heard reflected, room given, a feeling acknowledged, a new start; no offence in it |
 * | asks | a question that stands beside no refusal |
 * | contributes | an answer with something in it, an interest, a risk, a limit, evidence that props up no boundary; a MESO, a trade with a step in it, a clause, a face-saving choice, governance, the discrepancy named; nothing that presses in the same breath |
 * | moves | a step down of a point or more, or a yes to their offer |
 * | pays | moves, or promises something |
 * | cuts | a step on one issue, or a small one over several, that builds nothing or leans |
 * | presses | felt pressure of 0.45 or more, or an ultimatum |
 * | stands | holds, rejects, declines, takes back, demands, presses, says its offer again, or waits beside it (silence, a pause, “let us close”); and does not move |
 * | haggles | cuts or stands |
 * | gives | contributes or moves |
 * | offends | an ultimatum, a hard-line tone, or firmness about the person |
 */
export const SIGNS = {
  welcomes: (beat) => !offends(beat) && (says(beat, WELCOMES) || beat.move.acts.some(namesInterest)),
  asks: (beat) => !stands(beat) && beat.move.acts.some((act) => ruleOf(act).asks === true),
  contributes,
  moves,
  pays: (beat) => moves(beat) || says(beat, WORD),
  cuts,
  presses,
  stands,
  haggles: (beat) => cuts(beat) || stands(beat),
  gives: (beat) => contributes(beat) || moves(beat),
  offends,
} as const satisfies Readonly<Record<string, (beat: Beat) => boolean>>;
export type Sign = keyof typeof SIGNS;

const says = ({ move }: Beat, some: ReadonlySet<ActKind>): boolean => move.acts.some(({ kind }) => some.has(kind));

const steps = (beat: Beat): beat is Beat & { readonly step: NonNullable<Beat['step']> } =>
  beat.step !== undefined && beat.step.lost >= COUNTS.step;

function moves(beat: Beat): boolean {
  return steps(beat) || says(beat, YES);
}

function cuts(beat: Beat): boolean {
  if (!steps(beat) || (builds(beat) && !presses(beat))) return false;
  return beat.step.issues.length === 1 || beat.step.lost <= COUNTS.cut;
}

function stands(beat: Beat): boolean {
  if (moves(beat)) return false;
  const waits = beat.hasPosition && says(beat, WAITS);
  return waits || says(beat, GUARDS) || says(beat, DEMANDS) || presses(beat) || beat.repeats;
}

function presses(beat: Beat): boolean {
  return beat.move.percept.pressure >= COUNTS.pressure || says(beat, ULTIMATUM);
}

function offends(beat: Beat): boolean {
  const { tone, aim } = beat.move.manner;
  return tone === 'hard-line' || (tone === 'firm' && aim === 'person') || says(beat, ULTIMATUM);
}

function tells(beat: Beat): boolean {
  const props = says(beat, GUARDS);
  return says(beat, TELLS) || beat.move.acts.some((act) => isAnswer(act) || (!props && showsEvidence(act)));
}

const namesInterest = (act: Act): boolean => act.kind === 'answer' && act.content.interest !== undefined;

const isAnswer = (act: Act): boolean =>
  namesInterest(act) || (act.kind === 'answer' && saysSomething(act.content.claim));

function showsEvidence(act: Act): boolean {
  const claim = act.kind === 'answer' ? undefined : ruleOf(act).claim?.(act);
  return claim?.kind === 'evidence' && saysSomething(claim);
}

const saysSomething = (claim: Claim | undefined): boolean => claim !== undefined && claim.as !== 'vague';

function builds(beat: Beat): boolean {
  return says(beat, BUILDS) || (beat.offer?.kind === 'trade' && steps(beat));
}

function contributes(beat: Beat): boolean {
  return (tells(beat) || builds(beat)) && !presses(beat);
}

import type { SeatView } from '../../engine/seat-view.ts';
import { clamp, toPoints } from '../../kernel/brand.ts';
import { invariant } from '../../kernel/invariant.ts';
import { learnFrom } from './belief.ts';
import { isOneSided, type Impression } from './impression.ts';
import type { Mind } from './mind.ts';
import type { Temper } from './temper.ts';
import { feelsUnderstood, waveAfter } from './wave.ts';

/** What every type feels alike; what differs is in its temper. Shares; starting values, tuned with the matrix. */
const FELT = {
  /** What is left of trust after a lie was caught, and the most it can be again. */
  lie: { keeps: 0.35, ceiling: 0.35 },
  threatTakesTrust: 0.15,
  /** A broken promise costs trust and lowers what can be regained; a kept one earns some. */
  broken: { takes: 0.2, ceiling: 0.7 },
  kept: 0.06,
  faceLostInTheOpen: 0.8,
  faceLost: 0.45,
  faceSaved: 0.15,
  faceHeals: 0.03,
  /** Arousal that counts as quiet, as hot, as the top. */
  quiet: 0.35,
  hot: 0.6,
  top: 0.7,
  /** How fast openness follows trust and what invites or presses. */
  openness: { follows: 0.35, invitation: 0.15, warmth: 0.06, pressure: 0.18, faceThreat: 0.25 },
} as const;

/**
 * The mind after a move was heard: trust, arousal, openness, patience and face move, what was shown is remembered.
 *
 * @source negotiation model §§5, 6
 */
export function feel(mind: Mind, heard: Impression, { view, temper }: { view: SeatView; temper: Temper }): Mind {
  const move = view.moves.at(-1);
  invariant(move?.seq === heard.seq, 'one feels about the move just heard');
  const { percept } = heard;
  const oneSided = isOneSided(heard);
  const trustCeiling = Math.min(
    mind.trustCeiling,
    heard.foundOut ? FELT.lie.ceiling : heard.brokeWord ? FELT.broken.ceiling : 1,
  );
  const trust = clamp(trustAfter(mind, heard, temper), 0, trustCeiling);
  const arousal = hundredths(clamp(arousalAfter(mind, heard, temper) + waveAfter(mind, heard, temper.wave), 0, 1));
  return {
    ...mind,
    trust: hundredths(trust),
    trustCeiling,
    arousal,
    openness: hundredths(clamp(opennessAfter(mind, heard, trust), 0, mind.opennessCeiling)),
    patience: hundredths(clamp(patienceAfter(mind, heard, temper), 0, 1)),
    face: hundredths(clamp(faceAfter(mind, heard), 0, 1)),
    stake: stakeAfter(mind, heard, temper),
    belief: learnFrom(mind.belief, view, move),
    held: heard.gift > 0 || heard.threat ? 0 : mind.held + (heard.held ? 1 : 0),
    paired: mind.paired + (heard.fairStep || (percept.reciprocity > 0 && heard.kinds.includes('trade')) ? 1 : 0),
    reflected: mind.reflected + (heard.reflects ? 1 : 0),
    plans: mind.plans + (heard.plan ? 1 : 0),
    lies: mind.lies + (heard.foundOut ? 1 : 0),
    threats: mind.threats + (heard.threat ? 1 : 0),
    calmFor: heard.costsFace ? 0 : mind.calmFor + 1,
    oneSidedFor: oneSided ? mind.oneSidedFor + 1 : heard.step > 0 ? 0 : mind.oneSidedFor,
    pressedFor: heard.makesRoom && !heard.pressed ? 0 : mind.pressedFor + (heard.pressed ? 1 : 0),
    understood: mind.understood + (feelsUnderstood(heard, temper.wave) ? 1 : 0),
    quietFor: arousal <= FELT.quiet ? mind.quietFor + 1 : 0,
    topFor: arousal >= FELT.top ? mind.topFor + 1 : 0,
    sinceArgued: heard.argues && mind.arousal > FELT.hot ? 0 : mind.sinceArgued + 1,
  };
}

const hundredths = (value: number): number => toPoints(value);

function trustAfter({ trust }: Mind, heard: Impression, { trust: by, wave }: Temper): number {
  const { percept } = heard;
  if (heard.foundOut) return trust * FELT.lie.keeps;
  const change =
    percept.warmth * by.warmth +
    percept.invitation * by.invitation +
    (feelsUnderstood(heard, wave) ? by.understood : 0) +
    (heard.fairStep ? by.fairStep : 0) +
    (heard.showsGround ? by.ground : 0) +
    (heard.gift > 0 ? by.gift : 0) +
    (heard.keptWord ? FELT.kept : 0) -
    (heard.brokeWord ? FELT.broken.takes : 0) -
    percept.pressure * by.pressure -
    (heard.threat ? FELT.threatTakesTrust : 0);
  // Trust is built ever more slowly and lost at full measure.
  return trust + (change > 0 ? change * (1 - trust) : change);
}

function arousalAfter({ arousal }: Mind, heard: Impression, { arousal: by, wave }: Temper): number {
  const { percept } = heard;
  const settled = by.rest + (arousal - by.rest) * by.calms;
  return (
    settled +
    percept.pressure * by.pressure +
    percept.faceThreat * by.faceThreat -
    percept.warmth * by.warmth -
    (feelsUnderstood(heard, wave) ? by.understood : 0) +
    (heard.argues && arousal > FELT.hot ? by.argued : 0) +
    (heard.foundOut ? by.lie : 0) +
    (isOneSided(heard) || heard.asksOnly ? by.oneSided : 0)
  );
}

function opennessAfter({ openness }: Mind, { percept }: Impression, trust: number): number {
  const { follows, invitation, warmth, pressure, faceThreat } = FELT.openness;
  return (
    openness +
    (trust - openness) * follows +
    percept.invitation * invitation +
    percept.warmth * warmth -
    percept.pressure * pressure -
    percept.faceThreat * faceThreat
  );
}

function patienceAfter({ patience }: Mind, heard: Impression, { patience: by }: Temper): number {
  return (
    patience -
    by.round -
    (isOneSided(heard) || heard.asksOnly || heard.repeats ? by.oneSided : 0) +
    (heard.fairStep ? by.fairStep : 0)
  );
}

function faceAfter({ face }: Mind, heard: Impression): number {
  const lost = heard.percept.faceThreat * (heard.inTheOpen ? FELT.faceLostInTheOpen : FELT.faceLost);
  const saved = heard.kinds.includes('offer-face-saving') ? FELT.faceSaved : FELT.faceHeals;
  return heard.costsFace ? face - lost : face + saved;
}

function stakeAfter({ stake }: Mind, heard: Impression, { stake: by }: Temper): number {
  const { percept } = heard;
  return toPoints(
    clamp(
      stake * by.fades +
        percept.pressure * by.pressure +
        heard.gift * by.gift +
        (heard.disclosesLimit ? by.disclosed : 0) -
        (heard.showsGround && !heard.threat ? by.ground : 0),
      -by.ground,
      by.most,
    ),
  );
}

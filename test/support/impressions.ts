import type { Impression } from '../../src/counterparty/mind/impression.ts';
import type { Mind } from '../../src/counterparty/mind/mind.ts';

/** A move of which nothing can be said but what the test says of it. */
export const anImpression = (heard: Partial<Impression> = {}): Impression => ({
  seq: 1,
  percept: {
    pressure: 0,
    warmth: 0,
    legitimacy: 0,
    generosity: 0,
    reciprocity: 0,
    faceThreat: 0,
    credibility: 0.7,
    clarity: 0,
    invitation: 0,
  },
  kinds: [],
  inTheOpen: false,
  step: 0,
  gift: 0,
  fairStep: false,
  stepBack: false,
  asksOnly: false,
  held: false,
  showsGround: false,
  threat: false,
  insult: false,
  costsFace: false,
  absurd: false,
  foundOut: false,
  reflects: false,
  acknowledges: false,
  commonGoal: false,
  plan: false,
  asksWell: false,
  asksAboutText: false,
  pressed: false,
  repeats: false,
  balance: 0,
  recentBalance: 0,
  saidSame: 0,
  ownOffers: 0,
  ownMoves: 0,
  finePrintLies: false,
  agreed: false,
  ...heard,
});

/** A mind at rest, but for what the test says it feels. */
export const aMind = (mind: Mind, felt: Partial<Mind> = {}): Mind => ({ ...mind, arousal: 0.1, ...felt });

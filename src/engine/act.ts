import { z } from 'zod';
import type { ActRule } from './act-rule.ts';
import { accept, acceptSchema } from './acts/accept.ts';
import { acknowledgeFeeling, acknowledgeFeelingSchema } from './acts/acknowledge-feeling.ts';
import { addClause, addClauseSchema } from './acts/add-clause.ts';
import { addGovernance, addGovernanceSchema } from './acts/add-governance.ts';
import { answer, answerSchema } from './acts/answer.ts';
import { askAboutText, askAboutTextSchema } from './acts/ask-about-text.ts';
import { askAlternative, askAlternativeSchema } from './acts/ask-alternative.ts';
import { askConcession, askConcessionSchema } from './acts/ask-concession.ts';
import { askConstraint, askConstraintSchema } from './acts/ask-constraint.ts';
import { askInterest, askInterestSchema } from './acts/ask-interest.ts';
import { askOneMore, askOneMoreSchema } from './acts/ask-one-more.ts';
import { assertConstraint, assertConstraintSchema } from './acts/assert-constraint.ts';
import { attachTerm, attachTermSchema } from './acts/attach-term.ts';
import { buildRapport, buildRapportSchema } from './acts/build-rapport.ts';
import { citeEvidence, citeEvidenceSchema } from './acts/cite-evidence.ts';
import { concede, concedeSchema } from './acts/concede.ts';
import { declineToAnswer, declineToAnswerSchema } from './acts/decline-to-answer.ts';
import { discloseReservation, discloseReservationSchema } from './acts/disclose-reservation.ts';
import { discloseRisk, discloseRiskSchema } from './acts/disclose-risk.ts';
import { escalateSponsor, escalateSponsorSchema } from './acts/escalate-sponsor.ts';
import { holdBoundary, holdBoundarySchema } from './acts/hold-boundary.ts';
import { invite, inviteSchema } from './acts/invite.ts';
import { misdirect, misdirectSchema } from './acts/misdirect.ts';
import { nameDiscrepancy, nameDiscrepancySchema } from './acts/name-discrepancy.ts';
import { offer, offerSchema } from './acts/offer.ts';
import { offerFaceSaving, offerFaceSavingSchema } from './acts/offer-face-saving.ts';
import { pause, pauseSchema } from './acts/pause.ts';
import { presentMeso, presentMesoSchema } from './acts/present-meso.ts';
import { promise, promiseSchema } from './acts/promise.ts';
import { proposeAgenda, proposeAgendaSchema } from './acts/propose-agenda.ts';
import { proposeClosing, proposeClosingSchema } from './acts/propose-closing.ts';
import { realityTest, realityTestSchema } from './acts/reality-test.ts';
import { referAlternative, referAlternativeSchema } from './acts/refer-alternative.ts';
import { reflect, reflectSchema } from './acts/reflect.ts';
import { reject, rejectSchema } from './acts/reject.ts';
import { restart, restartSchema } from './acts/restart.ts';
import { retract, retractSchema } from './acts/retract.ts';
import { shareInterest, shareInterestSchema } from './acts/share-interest.ts';
import { sign, signSchema } from './acts/sign.ts';
import { stateRange, stateRangeSchema } from './acts/state-range.ts';
import { staySilent, staySilentSchema } from './acts/stay-silent.ts';
import { summarise, summariseSchema } from './acts/summarise.ts';
import { threaten, threatenSchema } from './acts/threaten.ts';
import { trade, tradeSchema } from './acts/trade.ts';
import { walkAway, walkAwaySchema } from './acts/walk-away.ts';

/** Every act that can be said, in the order of a conversation (protocol §4). A new act is a file and two rows. */
export const actSchema = z.discriminatedUnion('kind', [
  buildRapportSchema,
  proposeAgendaSchema,
  askInterestSchema,
  askConstraintSchema,
  askAlternativeSchema,
  shareInterestSchema,
  answerSchema,
  declineToAnswerSchema,
  reflectSchema,
  inviteSchema,
  staySilentSchema,
  offerSchema,
  presentMesoSchema,
  citeEvidenceSchema,
  stateRangeSchema,
  tradeSchema,
  concedeSchema,
  askConcessionSchema,
  addClauseSchema,
  referAlternativeSchema,
  assertConstraintSchema,
  discloseReservationSchema,
  discloseRiskSchema,
  threatenSchema,
  acknowledgeFeelingSchema,
  holdBoundarySchema,
  realityTestSchema,
  offerFaceSavingSchema,
  restartSchema,
  nameDiscrepancySchema,
  pauseSchema,
  escalateSponsorSchema,
  promiseSchema,
  misdirectSchema,
  retractSchema,
  askAboutTextSchema,
  proposeClosingSchema,
  summariseSchema,
  attachTermSchema,
  addGovernanceSchema,
  acceptSchema,
  rejectSchema,
  signSchema,
  askOneMoreSchema,
  walkAwaySchema,
]);
export type Act = z.infer<typeof actSchema>;
export type ActKind = Act['kind'];
export type ActOf<Kind extends ActKind> = Extract<Act, { kind: Kind }>;

export const ACTS = {
  'build-rapport': buildRapport,
  'propose-agenda': proposeAgenda,
  'ask-interest': askInterest,
  'ask-constraint': askConstraint,
  'ask-alternative': askAlternative,
  'share-interest': shareInterest,
  answer,
  'decline-to-answer': declineToAnswer,
  reflect,
  invite,
  'stay-silent': staySilent,
  offer,
  'present-meso': presentMeso,
  'cite-evidence': citeEvidence,
  'state-range': stateRange,
  trade,
  concede,
  'ask-concession': askConcession,
  'add-clause': addClause,
  'refer-alternative': referAlternative,
  'assert-constraint': assertConstraint,
  'disclose-reservation': discloseReservation,
  'disclose-risk': discloseRisk,
  threaten,
  'acknowledge-feeling': acknowledgeFeeling,
  'hold-boundary': holdBoundary,
  'reality-test': realityTest,
  'offer-face-saving': offerFaceSaving,
  restart,
  'name-discrepancy': nameDiscrepancy,
  pause,
  'escalate-sponsor': escalateSponsor,
  promise,
  misdirect,
  retract,
  'ask-about-text': askAboutText,
  'propose-closing': proposeClosing,
  summarise,
  'attach-term': attachTerm,
  'add-governance': addGovernance,
  accept,
  reject,
  sign,
  'ask-one-more': askOneMore,
  'walk-away': walkAway,
} satisfies { readonly [Kind in ActKind]: ActRule<ActOf<Kind>> };

export const ACT_KINDS = [
  'build-rapport',
  'propose-agenda',
  'ask-interest',
  'ask-constraint',
  'ask-alternative',
  'share-interest',
  'answer',
  'decline-to-answer',
  'reflect',
  'invite',
  'stay-silent',
  'offer',
  'present-meso',
  'cite-evidence',
  'state-range',
  'trade',
  'concede',
  'ask-concession',
  'add-clause',
  'refer-alternative',
  'assert-constraint',
  'disclose-reservation',
  'disclose-risk',
  'threaten',
  'acknowledge-feeling',
  'hold-boundary',
  'reality-test',
  'offer-face-saving',
  'restart',
  'name-discrepancy',
  'pause',
  'escalate-sponsor',
  'promise',
  'misdirect',
  'retract',
  'ask-about-text',
  'propose-closing',
  'summarise',
  'attach-term',
  'add-governance',
  'accept',
  'reject',
  'sign',
  'ask-one-more',
  'walk-away',
] as const satisfies readonly ActKind[];

/** The rule of an act, typed for callers that hold any act. */
export function ruleOf<A extends Act>(act: A): ActRule<A> {
  // The table pairs each kind with its own rule (checked by `satisfies`); the type system cannot follow that through a union.
  return ACTS[act.kind] as unknown as ActRule<A>; // reason above
}

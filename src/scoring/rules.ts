import type { Rule } from './rule.ts';
import { foundsLimit } from './rules/ace-1-founds-limit.ts';
import { setsTarget } from './rules/ace-2-sets-target.ts';
import { breaksIce } from './rules/ace-3-breaks-ice.ts';
import { takesFirstOffer } from './rules/ace-4-takes-first-offer.ts';
import { opensAmbitiously } from './rules/ace-5-opens-ambitiously.ts';
import { countersStrongly } from './rules/ace-6-counters-strongly.ts';
import { closesStrategically } from './rules/ace-8-closes-strategically.ts';
import { acceptsBelow } from './rules/bd-1-accepts-below.ts';
import { offersBelow } from './rules/bd-2-offers-below.ts';
import { misjudgesZopa } from './rules/bd-3-misjudges-zopa.ts';
import { disclosesLimit } from './rules/bd-4-discloses-limit.ts';
import { refersToAlternative } from './rules/bd-5-refers-to-alternative.ts';
import { inflatesAlternative } from './rules/bd-6-inflates-alternative.ts';
import { offersUnprepared } from './rules/bd-7-offers-unprepared.ts';
import { writesLimit } from './rules/bd-8-writes-limit.ts';
import { probesAlternatives } from './rules/bd-9-probes-alternatives.ts';
import { lowersLimit } from './rules/bd-10-lowers-limit.ts';
import { putsWalkAway } from './rules/bd-11-puts-walk-away.ts';
import { comparesFirst } from './rules/bd-12-compares-first.ts';
import { improvesAlternative } from './rules/bd-13-improves-alternative.ts';
import { misrepresentsAlternative } from './rules/eg-1-misrepresents-alternative.ts';
import { inventsConstraint } from './rules/eg-2-invents-constraint.ts';
import { coerces } from './rules/eg-3-coerces.ts';
import { hidesTerms } from './rules/eg-4-hides-terms.ts';
import { inventsEvidence } from './rules/eg-5-invents-evidence.ts';
import { threatensFace } from './rules/eg-6-threatens-face.ts';
import { squeezes } from './rules/eg-7-squeezes.ts';
import { ignoresNorms } from './rules/eg-8-ignores-norms.ts';
import { keepsBackRisk } from './rules/eg-9-keeps-back-risk.ts';
import { takesUneasyYes } from './rules/eg-10-takes-uneasy-yes.ts';
import { tellsHowItDecides } from './rules/eg-11-tells-how-it-decides.ts';
import { leavesWell } from './rules/eg-12-leaves-well.ts';
import { concedesOneWay } from './rules/rc-1-concedes-one-way.ts';
import { pairsConcession } from './rules/rc-2-pairs-concession.ts';
import { keepsLedger } from './rules/rc-3-ledger.ts';
import { yieldsToPressure } from './rules/rc-4-yields-to-pressure.ts';
import { asksAgain } from './rules/rc-5-asks-again.ts';
import { logrolls } from './rules/rc-6-logrolls.ts';
import { keepsBundlesWhole } from './rules/rc-7-cherry-picking.ts';
import { goesOnAlone } from './rules/rc-8-goes-on-alone.ts';
import { presentsMeso } from './rules/rc-9-presents-meso.ts';
import { isEfficient } from './rules/vl-1-efficiency.ts';
import { takesShare } from './rules/vl-2-share.ts';
import { realisesValue } from './rules/vl-3-realised.ts';
import { usesIssues } from './rules/vl-4-uses-issues.ts';
import { writesTerms } from './rules/vl-5-verifiable-terms.ts';
import { leavesValue } from './rules/vl-6-leaves-value.ts';
import { keepsOrder } from './rules/pr-1-keeps-order.ts';
import { anchorsCredibly } from './rules/pr-2-anchors-credibly.ts';
import { agreesRule } from './rules/pr-3-agrees-rule.ts';
import { keepsTone } from './rules/pr-4-hard-line.ts';
import { writesVaguely } from './rules/pr-5-vague-safeguards.ts';
import { writesDown } from './rules/pr-6-writes-down.ts';
import { hagglesOnOne } from './rules/pr-7-single-issue.ts';
import { fitsStrategy } from './rules/pr-8-fits-strategy.ts';
import { drawsOut } from './rules/cp-1-draws-out.ts';
import { standsFirm } from './rules/cp-2-stands-firm.ts';
import { goesStepByStep } from './rules/cp-3-goes-step-by-step.ts';
import { keepsSteady } from './rules/cp-4-keeps-steady.ts';
import { buildsTrust } from './rules/rl-1-trust.ts';
import { keepsFace } from './rules/rl-2-face.ts';
import { keepsWord } from './rules/rl-3-promises.ts';

/** Every rule that grades, in the order of the model (negotiation model §8). */
export const RULES: readonly Rule[] = [
  acceptsBelow,
  offersBelow,
  misjudgesZopa,
  disclosesLimit,
  refersToAlternative,
  inflatesAlternative,
  offersUnprepared,
  writesLimit,
  probesAlternatives,
  lowersLimit,
  putsWalkAway,
  comparesFirst,
  improvesAlternative,
  concedesOneWay,
  pairsConcession,
  keepsLedger,
  yieldsToPressure,
  asksAgain,
  logrolls,
  keepsBundlesWhole,
  goesOnAlone,
  presentsMeso,
  misrepresentsAlternative,
  inventsConstraint,
  coerces,
  hidesTerms,
  inventsEvidence,
  threatensFace,
  squeezes,
  ignoresNorms,
  keepsBackRisk,
  takesUneasyYes,
  tellsHowItDecides,
  leavesWell,
  isEfficient,
  takesShare,
  realisesValue,
  usesIssues,
  writesTerms,
  leavesValue,
  keepsOrder,
  anchorsCredibly,
  agreesRule,
  keepsTone,
  writesVaguely,
  writesDown,
  hagglesOnOne,
  fitsStrategy,
  drawsOut,
  standsFirm,
  goesStepByStep,
  keepsSteady,
  buildsTrust,
  keepsFace,
  keepsWord,
  foundsLimit,
  setsTarget,
  breaksIce,
  takesFirstOffer,
  opensAmbitiously,
  countersStrongly,
  closesStrategically,
];

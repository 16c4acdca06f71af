import { BARE } from './en/bare.ts';
import { COACH } from './en/coach.ts';
import { EVENTS } from './en/events.ts';
import { ACE_LABELS, FINDINGS_ACE } from './en/findings-ace.ts';
import { FINDINGS_BATNA } from './en/findings-batna.ts';
import { FINDINGS_CONDUCT } from './en/findings-conduct.ts';
import { FINDINGS_DISCIPLINE } from './en/findings-discipline.ts';
import { FINDINGS_GUARDRAILS } from './en/findings-guardrails.ts';
import { FINDINGS_PROCESS } from './en/findings-process.ts';
import { FINDINGS_READING } from './en/findings-reading.ts';
import { FINDINGS_RECIPROCITY } from './en/findings-reciprocity.ts';
import { FINDINGS_RELATIONSHIP } from './en/findings-relationship.ts';
import { FINDINGS_REVIEW } from './en/findings-review.ts';
import { FINDINGS_VALUE } from './en/findings-value.ts';
import { GISTS } from './en/gists.ts';
import { GLOSSARY } from './en/glossary.ts';
import { GRADING } from './en/grading.ts';
import { LABELS } from './en/labels.ts';
import { OWN_AGAIN } from './en/own-again.ts';
import { OWN_AGAIN_LATE } from './en/own-again-late.ts';
import { CLAIM_PHRASES, OWN_CLAIM_WAYS, OWN_CLAIMS } from './en/own-claims.ts';
import { OWN_BARBS, OWN_CLOSE, OWN_REASONS } from './en/own-close.ts';
import { OWN_FIRST_MOVE } from './en/own-first-move.ts';
import { OWN_INDIRECT } from './en/own-indirect.ts';
import { OWN_MIDGAME } from './en/own-midgame.ts';
import { OWN_SETUP } from './en/own-setup.ts';
import { PHRASES } from './en/phrases.ts';
import { REFUSALS } from './en/refusals.ts';
import { TACTIC_GLOSSARY, TACTIC_GROUNDS, TACTIC_WORDS } from './en/tactics.ts';
import { TRUTHS } from './en/truths.ts';

/** The product's own sentences in English, apart from scenarios and line banks. */
export const EN = {
  locale: 'en',
  phrases: PHRASES,
  labels: LABELS,
  own: { ...OWN_SETUP, ...OWN_FIRST_MOVE, ...OWN_CLAIMS, ...OWN_MIDGAME, ...OWN_CLOSE },
  again: { ...OWN_AGAIN, ...OWN_AGAIN_LATE },
  indirect: OWN_INDIRECT,
  claimWays: OWN_CLAIM_WAYS,
  claimPhrases: CLAIM_PHRASES,
  reasons: OWN_REASONS,
  barbs: OWN_BARBS,
  gists: GISTS,
  bare: BARE,
  events: EVENTS,
  refusals: REFUSALS,
  findings: {
    ...FINDINGS_BATNA,
    ...FINDINGS_DISCIPLINE,
    ...FINDINGS_CONDUCT,
    ...FINDINGS_GUARDRAILS,
    ...FINDINGS_RECIPROCITY,
    ...FINDINGS_VALUE,
    ...FINDINGS_PROCESS,
    ...FINDINGS_READING,
    ...FINDINGS_RELATIONSHIP,
    ...FINDINGS_REVIEW,
    ...FINDINGS_ACE,
  },
  coach: COACH,
  ace: ACE_LABELS,
  truths: TRUTHS,
  glossary: { ...GLOSSARY, ...TACTIC_GLOSSARY },
  tactics: TACTIC_WORDS,
  tacticGrounds: TACTIC_GROUNDS,
  grading: GRADING,
} as const;

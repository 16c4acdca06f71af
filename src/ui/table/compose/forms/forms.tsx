import type { ComponentType } from 'react';
import type { Act, ActKind, ActOf } from '../../../../engine/act.ts';
import type { ActFormProps } from './act-form.ts';
import {
  AcceptForm,
  AttachForm,
  GovernanceForm,
  OneMoreForm,
  RejectForm,
  SummariseForm,
  WalkAwayForm,
} from './close-forms.tsx';
import { AskConstraintForm, AskInterestForm, DiscrepancyForm, ReflectForm } from './explore-forms.tsx';
import { DiscloseForm, EvidenceForm, MesoForm, OfferForm, RangeForm, RetractForm } from './offer-forms.tsx';
import { AgendaForm, AnswerForm, DeclineForm, MisdirectForm, PromiseForm, RiskForm, ShareForm } from './open-forms.tsx';
import { BoundaryForm, EscalateForm, FeelingForm, PauseForm, RealityTestForm, ThreatenForm } from './steady-forms.tsx';
import {
  AskConcessionForm,
  AssertConstraintForm,
  ClauseForm,
  ConcedeForm,
  FaceSavingForm,
  ReferAlternativeForm,
  TradeForm,
} from './trade-forms.tsx';

/** The form of each act; nothing where an act has nothing to fill in. */
const FORMS: { readonly [Kind in ActKind]: ComponentType<ActFormProps<ActOf<Kind>>> | undefined } = {
  'build-rapport': undefined,
  'propose-agenda': AgendaForm,
  'ask-interest': AskInterestForm,
  'ask-constraint': AskConstraintForm,
  'ask-alternative': undefined,
  'share-interest': ShareForm,
  answer: AnswerForm,
  'decline-to-answer': DeclineForm,
  reflect: ReflectForm,
  invite: undefined,
  'stay-silent': undefined,
  offer: OfferForm,
  'present-meso': MesoForm,
  'cite-evidence': EvidenceForm,
  'state-range': RangeForm,
  trade: TradeForm,
  concede: ConcedeForm,
  'ask-concession': AskConcessionForm,
  'add-clause': ClauseForm,
  'refer-alternative': ReferAlternativeForm,
  'assert-constraint': AssertConstraintForm,
  'disclose-reservation': DiscloseForm,
  'disclose-risk': RiskForm,
  threaten: ThreatenForm,
  'acknowledge-feeling': FeelingForm,
  'hold-boundary': BoundaryForm,
  'reality-test': RealityTestForm,
  'offer-face-saving': FaceSavingForm,
  restart: undefined,
  'name-discrepancy': DiscrepancyForm,
  pause: PauseForm,
  'escalate-sponsor': EscalateForm,
  promise: PromiseForm,
  misdirect: MisdirectForm,
  retract: RetractForm,
  'ask-about-text': undefined,
  'propose-closing': undefined,
  summarise: SummariseForm,
  'attach-term': AttachForm,
  'add-governance': GovernanceForm,
  accept: AcceptForm,
  reject: RejectForm,
  sign: undefined,
  'ask-one-more': OneMoreForm,
  'walk-away': WalkAwayForm,
};

/** The form of whichever act is in hand. */
export function ActForm({ act, onChange, view }: ActFormProps<Act>) {
  // The table pairs each kind with its own form; the type system cannot follow that through a union.
  const Form = FORMS[act.kind] as ComponentType<ActFormProps<Act>> | undefined; // reason above
  return Form === undefined ? null : <Form key={act.kind} act={act} onChange={onChange} view={view} />;
}

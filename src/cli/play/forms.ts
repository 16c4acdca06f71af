import { LEAVING_REASONS } from '../../engine/acts/walk-away.ts';
import type { ActKind } from '../../engine/act.ts';
import { claim, content, interestLabel } from './claims.ts';
import { pack, packageText, packs } from './packages.ts';
import { day, issues, known, maybe, number, one, plainly, type At, type Choice, type Slot } from './slot.ts';

type Choices = (at: At) => readonly Choice[];

const issue = one('issue', 'which issue', { choices: issues });
const optionOf: Choices = ({ view, values }) =>
  (view.issues.find(({ id }) => id === values.issue || id === values.clause)?.options ?? []).map((option) => ({
    name: String(option),
    label: '',
  }));
const asOption = (name: string, { view, values }: At): unknown =>
  view.issues.find(({ id }) => id === values.issue)?.options.find((option) => String(option) === name) ?? name;

const offersOf =
  (whose: 'mine' | 'theirs'): Choices =>
  ({ view }) =>
    view.offers
      .filter(({ side, fate }) => fate === 'standing' && (side === view.side) === (whose === 'mine'))
      .map(({ id, packages }) => ({ name: id, label: packages.map(packageText).join(' | ') }));
const theirOffer = one('offer', 'which offer', { choices: offersOf('theirs') });

const bundle: Slot = {
  ...one('bundle', 'which bundle', {
    choices: ({ view, values }) =>
      (view.offers.find(({ id }) => id === values.offer)?.packages ?? []).map((candidate, at) => ({
        name: String(at + 1),
        label: packageText(candidate),
      })),
    make: (name) => Number(name) - 1,
  }),
  needed: ({ view, values }) => (view.offers.find(({ id }) => id === values.offer)?.packages.length ?? 0) > 1,
};

const question = one('question', 'which question', {
  choices: ({ view }) =>
    view.questions
      .filter(({ side, answered }) => side !== view.side && !answered)
      .map(({ seq, act }) => ({ name: String(seq), label: act.kind })),
  make: Number,
});

const heard: Slot = {
  ...one('heard', 'which move of theirs', {
    choices: ({ view }) =>
      view.moves
        .filter(({ side }) => side !== view.side)
        .map(({ seq, round, acts }) => ({
          name: String(seq),
          label: `round ${round}: ${acts.map(({ kind }) => kind).join(', ')}`,
        })),
    make: Number,
  }),
  otherwise: ({ view }) => view.moves.findLast(({ side }) => side !== view.side)?.seq,
};

const interest = one('interest', 'which interest of yours', {
  choices: (at) => at.view.interests.map(({ id }) => ({ name: id, label: interestLabel(at, id) })),
});

const clauses: Choices = (at) =>
  issues(at).filter(({ name }) => at.view.issues.some(({ id, kind }) => id === name && kind === 'clause'));
const quantities: Choices = (at) =>
  issues(at).filter(({ name }) => at.view.issues.some(({ id, kind }) => id === name && kind === 'quantity'));

const facts =
  (only: (kind: string) => boolean): Choices =>
  ({ view, words }) =>
    view.facts
      .filter(({ kind }) => only(kind))
      .map(({ id }) => ({ name: id, label: words.scenario.facts[id]?.label ?? '' }));

const alternatives: Choices = ({ view, words }) =>
  view.alternatives.map(({ id }) => ({
    name: id,
    label: words.scenario.sides[words.names[view.side]]?.alternatives[id]?.label ?? '',
  }));

const rules: Choices = ({ words }) => Object.entries(words.scenario.rules).map(([name, label]) => ({ name, label }));

/** One or more issues, in the order in which they are to be talked about. */
const agenda: Slot = {
  key: 'issues',
  prompt: 'which issues, in their order',
  choices: issues,
  take: (typed, at) => {
    const names = issues(at).map(({ name }) => name);
    const end = typed.findIndex((word) => !names.includes(word));
    const taken = end < 0 ? typed : typed.slice(0, end);
    return taken.length === 0 ? undefined : { value: taken, rest: typed.slice(taken.length) };
  },
};

/** One's limit: in points, or as an option of one issue. */
const limit: Slot = {
  key: 'limit',
  prompt: 'in points (48), or on one issue (uplift=6)',
  choices: () => [],
  take: ([typed, ...rest], { view }) => {
    if (typed === undefined) return undefined;
    const [id = '', name] = typed.split('=');
    if (name === undefined)
      return Number.isFinite(Number(typed)) ? { value: { points: Number(typed) }, rest } : undefined;
    const option = view.issues.find((candidate) => candidate.id === id)?.options.find((each) => String(each) === name);
    return option === undefined ? { why: `There is no ${typed}.` } : { value: { issue: id, option }, rest };
  },
};

const two: Slot = {
  key: 'between',
  prompt: 'between which two issues, or "wishes" for the two wishes they spoke of',
  choices: (at) => [{ name: 'wishes', label: 'the two wishes of the other side' }, ...issues(at)],
  take: ([first, second, ...rest], at) => {
    if (first === 'wishes') return { value: 'wishes', rest: second === undefined ? [] : [second, ...rest] };
    const names = issues(at).map(({ name }) => name);
    if (first === undefined || !names.includes(first)) return undefined;
    return second !== undefined && names.includes(second)
      ? { value: [first, second], rest }
      : { why: 'Name two issues.' };
  },
};

const REJECTIONS = ['below-alternative', 'no-ground', 'one-sided', 'needs-approval', 'unclear'];
const reasons: Choices = (at) => [...plainly(REJECTIONS)(at), ...issues(at)];
const boundaries: Choices = (at) => [...issues(at), ...offersOf('mine')(at)];
const isIssue = (name: string, { view }: At): boolean => view.issues.some(({ id }) => id === name);

/** What each act has to be told, in the order in which it is typed. A new act is a row. */
export const FORMS: Readonly<Record<ActKind, readonly Slot[]>> = {
  'build-rapport': [],
  'propose-agenda': [agenda, maybe(one('rule', 'by which standard', { choices: rules }), 'by')],
  'ask-interest': [maybe(issue)],
  'ask-constraint': [one('about', 'about what', { choices: plainly(['limits', 'decision-path', 'timing']) })],
  'ask-alternative': [],
  'share-interest': [interest],
  answer: [question, content('content')],
  'decline-to-answer': [question],
  reflect: [heard],
  invite: [],
  'stay-silent': [],
  offer: [pack('package', 'what do you offer'), maybe(claim('claim'), 'because'), maybe(day('until'), 'until')],
  'present-meso': [packs('packages', 'which bundles')],
  'cite-evidence': [claim('claim', ['evidence'])],
  'state-range': [
    one('issue', 'which quantity', { choices: quantities }),
    number('from', 'from which figure'),
    number('to', 'to which figure'),
    maybe(claim('claim'), 'because'),
  ],
  trade: [
    { ...pack('give', 'what do you give'), lead: 'give' },
    { ...pack('get', 'what do you get for it'), lead: 'get' },
  ],
  concede: [pack('options', 'what do you give way on')],
  'ask-concession': [issue, maybe(one('toward', 'towards what', { choices: optionOf, make: asOption }), 'toward')],
  'add-clause': [
    one('clause', 'which clause', { choices: clauses }),
    one('strength', 'how strong', { choices: optionOf }),
  ],
  'refer-alternative': [claim('claim', ['alternative'])],
  'assert-constraint': [claim('claim', ['deadline', 'capacity', 'decision-path', 'policy', 'coalition'])],
  'disclose-reservation': [limit],
  'disclose-risk': [one('fact', 'which risk', { choices: facts((kind) => kind === 'risk') })],
  threaten: [
    pack('demand', 'what do you demand'),
    one('consequence', 'or else', { choices: plainly(['leave', 'escalate', 'rival', 'withhold']) }),
  ],
  'acknowledge-feeling': [
    maybe(one('cause', 'about what', { choices: issues, make: (name) => ({ issue: name }) }), 'about'),
  ],
  'hold-boundary': [
    one('on', 'on an issue, or by an offer of yours', {
      choices: boundaries,
      make: (name, at) => (isIssue(name, at) ? { issue: name } : { offer: name }),
    }),
  ],
  'reality-test': [
    one('against', 'against an alternative of yours, or a fact', {
      choices: (at) => [...alternatives(at), ...facts((kind) => kind !== 'risk')(at)],
      make: (name, { view }) =>
        view.alternatives.some(({ id }) => id === name) ? { alternative: name } : { fact: name },
    }),
  ],
  'offer-face-saving': [packs('choices', 'one or two ways out')],
  restart: [],
  'name-discrepancy': [two],
  pause: [
    one('reason', 'why', {
      choices: plainly(['consult', 'check-facts', 'cool-down', 'approval', 'improve-alternative']),
    }),
    day('until'),
  ],
  'escalate-sponsor': [
    one('reason', 'why', { choices: plainly(['stuck', 'beyond-mandate', 'relationship']) }),
    day('by'),
  ],
  promise: [
    one('what', 'what', {
      choices: plainly(['send-text', 'check-facts', 'ask-sponsor', 'share-data', 'improve-service']),
    }),
    day('by'),
  ],
  misdirect: [interest],
  retract: [one('offer', 'which offer of yours', { choices: offersOf('mine') })],
  'ask-about-text': [],
  'propose-closing': [],
  summarise: [
    known(
      'text',
      ({ view }) => (Object.keys(view.settled).length > 0 ? view.settled : undefined),
      'Nothing is settled yet.',
    ),
  ],
  'attach-term': [
    one('clause', 'which fine print', {
      choices: ({ view, words }) =>
        view.annexes.map(({ id }) => ({ name: id, label: words.scenario.annexes[id]?.label ?? '' })),
    }),
  ],
  'add-governance': [
    one('review', 'how often to look at it', { choices: plainly(['monthly', 'quarterly', 'yearly']) }),
    one('data', 'by whose figures', { choices: plainly(['shared', 'each-own']) }),
    one('escalation', 'who steps in', { choices: plainly(['sponsors', 'mediator', 'none']) }),
    one('exit', 'how to leave', { choices: plainly(['notice', 'for-cause', 'none']) }),
  ],
  accept: [theirOffer, bundle],
  reject: [
    theirOffer,
    maybe(
      one('reason', 'why', {
        choices: reasons,
        make: (name, at) => (isIssue(name, at) ? { issue: name } : { why: name }),
      }),
    ),
  ],
  sign: [known('text', ({ view }) => view.text?.id, 'There is no text to sign yet: "summarise" writes it.')],
  'ask-one-more': [issue],
  'walk-away': [
    one('reason', 'why', {
      choices: plainly(LEAVING_REASONS),
    }),
    one('door', 'and the door', { choices: plainly(['open', 'closed']) }),
  ],
};

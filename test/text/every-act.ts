import { LEAVING_REASONS } from '../../src/engine/acts/walk-away.ts';
import { CLAIM_KINDS } from '../../src/domain/claim.ts';
import type { Package } from '../../src/domain/package.ts';
import type { Side } from '../../src/domain/side.ts';
import type { Act } from '../../src/engine/act.ts';
import { knowsFact } from '../../src/engine/checks.ts';
import type { State } from '../../src/engine/state.ts';
import type { Scenario } from '../../src/scenario/schema.ts';

/** Every act with every choice of its slots that a side could make at this table; refusals do not matter here. */
export function everyAct({ instance, ...table }: State, side: Side, scenario: Pick<Scenario, 'rules'>): readonly Act[] {
  const { issues } = instance;
  const facts = instance.facts.filter((fact) => knowsFact({ instance, ...table }, side, fact));
  const ids = issues.map(({ id }) => id);
  const end = (at: 0 | -1): Package => Object.fromEntries(issues.map(({ id, options }) => [id, options.at(at) ?? 0]));
  const some = (whole: Package, ...names: readonly string[]): Package =>
    Object.fromEntries(names.map((name) => [name, whole[name] ?? 0]));
  const [a = '', b = '', c = ''] = ids;
  const claims = facts.flatMap(({ id, kind }) =>
    kind === 'risk'
      ? []
      : [
          { kind, fact: id, as: 'straight' as const },
          { kind, fact: id, as: 'vague' as const },
          { kind, fact: id, as: 'inflated' as const },
        ],
  );
  const made = [...claims, ...CLAIM_KINDS.map((kind) => ({ kind, as: 'fabricated' as const }))];
  return [
    { kind: 'build-rapport' },
    { kind: 'propose-agenda', issues: ids },
    { kind: 'propose-agenda', issues: [a] },
    ...scenario.rules.map((rule): Act => ({ kind: 'propose-agenda', issues: [a, b], rule })),
    { kind: 'ask-interest' },
    ...ids.map((issue): Act => ({ kind: 'ask-interest', issue })),
    ...(['limits', 'decision-path', 'timing'] as const).map((about): Act => ({ kind: 'ask-constraint', about })),
    { kind: 'ask-alternative' },
    ...instance.interests[side].flatMap(({ id }): readonly Act[] => [
      { kind: 'share-interest', interest: id },
      { kind: 'misdirect', interest: id },
      { kind: 'answer', question: 1, content: { interest: id } },
    ]),
    { kind: 'answer', question: 1, content: {} },
    ...made.map((claim): Act => ({ kind: 'answer', question: 1, content: { claim } })),
    { kind: 'decline-to-answer', question: 1 },
    { kind: 'reflect', heard: 1 },
    { kind: 'reflect', heard: 2 },
    { kind: 'invite' },
    { kind: 'stay-silent' },
    { kind: 'offer', package: end(0) },
    { kind: 'offer', package: some(end(-1), a, b) },
    { kind: 'offer', package: end(-1), until: 5 },
    ...made.map((claim): Act => ({ kind: 'offer', package: some(end(0), a), claim })),
    { kind: 'present-meso', packages: [end(0), end(-1)] },
    { kind: 'present-meso', packages: [end(0), end(-1), { ...end(0), ...some(end(-1), a) }] },
    ...issues.flatMap(({ id, range }): readonly Act[] =>
      range === undefined ? [] : [{ kind: 'state-range', issue: id, from: range.min, to: range.max }],
    ),
    ...made.map((claim): Act => ({ kind: 'state-range', issue: a, from: 1, to: 2, claim })),
    { kind: 'trade', give: some(end(0), a), get: some(end(-1), b, c) },
    { kind: 'concede', options: some(end(0), a) },
    { kind: 'concede', options: end(0) },
    ...issues.flatMap(({ id, options }): readonly Act[] => [
      { kind: 'ask-concession', issue: id },
      ...options.slice(0, 4).map((toward): Act => ({ kind: 'ask-concession', issue: id, toward })),
      { kind: 'ask-one-more', issue: id },
      { kind: 'hold-boundary', on: { issue: id } },
      { kind: 'acknowledge-feeling', cause: { issue: id } },
      { kind: 'reject', offer: 'offer-1-two', reason: { issue: id } },
      { kind: 'disclose-reservation', limit: { issue: id, option: options[0] ?? 0 } },
    ]),
    ...issues.flatMap(({ id, rungs }) =>
      (rungs ?? []).map((rung): Act => ({ kind: 'add-clause', clause: id, strength: rung.id })),
    ),
    ...made.map((claim): Act =>
      claim.kind === 'evidence'
        ? { kind: 'cite-evidence', claim }
        : { kind: claim.kind === 'alternative' ? 'refer-alternative' : 'assert-constraint', claim },
    ),
    { kind: 'disclose-reservation', limit: { points: 58.25 } },
    ...facts.filter(({ kind }) => kind === 'risk').map(({ id }): Act => ({ kind: 'disclose-risk', fact: id })),
    ...(['leave', 'escalate', 'rival', 'withhold'] as const).map((consequence): Act => ({
      kind: 'threaten',
      demand: some(end(0), a, b),
      consequence,
    })),
    { kind: 'acknowledge-feeling' },
    ...[0, 1, 2, 3].map((upset): Act => ({ kind: 'acknowledge-feeling', cause: { upset } })),
    { kind: 'hold-boundary', on: { offer: 'offer-1-one' } },
    ...instance.alternatives[side].map(({ id }): Act => ({ kind: 'reality-test', against: { alternative: id } })),
    ...facts.map(({ id }): Act => ({ kind: 'reality-test', against: { fact: id } })),
    { kind: 'offer-face-saving', choices: [some(end(0), a)] },
    { kind: 'offer-face-saving', choices: [some(end(0), a), some(end(-1), b)] },
    { kind: 'restart' },
    { kind: 'name-discrepancy', between: 'wishes' },
    { kind: 'name-discrepancy', between: [a, b] },
    ...(['consult', 'check-facts', 'cool-down', 'approval', 'improve-alternative'] as const).map((reason): Act => ({
      kind: 'pause',
      reason,
      until: 4,
    })),
    ...(['stuck', 'beyond-mandate', 'relationship'] as const).map((reason): Act => ({
      kind: 'escalate-sponsor',
      reason,
      by: 7,
    })),
    ...(['send-text', 'check-facts', 'ask-sponsor', 'share-data', 'improve-service'] as const).map((what): Act => ({
      kind: 'promise',
      what,
      by: 9,
    })),
    { kind: 'retract', offer: 'offer-1-one' },
    { kind: 'ask-about-text' },
    { kind: 'propose-closing' },
    { kind: 'summarise', text: end(0) },
    ...instance.annexes.map(({ id }): Act => ({ kind: 'attach-term', clause: id })),
    { kind: 'add-governance', review: 'quarterly', data: 'shared', escalation: 'sponsors', exit: 'notice' },
    { kind: 'add-governance', review: 'monthly', data: 'each-own', escalation: 'none', exit: 'none' },
    { kind: 'accept', offer: 'offer-1-two' },
    { kind: 'accept', offer: 'offer-1-two', bundle: 0 },
    { kind: 'reject', offer: 'offer-1-two' },
    ...(['below-alternative', 'no-ground', 'one-sided', 'needs-approval', 'unclear'] as const).map((why): Act => ({
      kind: 'reject',
      offer: 'offer-1-two',
      reason: { why },
    })),
    { kind: 'sign', text: 'text-1-one' },
    ...LEAVING_REASONS.flatMap((reason): readonly Act[] => [
      { kind: 'walk-away', reason, door: 'open' },
      { kind: 'walk-away', reason, door: 'closed' },
    ]),
  ];
}

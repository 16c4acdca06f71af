import { checkScenario } from '../../src/scenario/check.ts';
import type { Problem } from '../../src/scenario/problem.ts';
import { scenarioSchema, type Scenario } from '../../src/scenario/schema.ts';
import { scenarioTextSchema, type ScenarioText } from '../../src/scenario/text-schema.ts';
import { spaceOf } from '../../src/engine/space-of.ts';
import { LINE_KINDS } from '../../src/engine/voice.ts';
import { LINE_SLOTS } from '../../src/text/bank-schema.ts';

/** How one issue is valued: weight, and share of its least and its greatest option. */
type Value = readonly [weight: number, least: number, greatest: number];

interface Small {
  /** Values of seller and buyer by issue. */
  readonly issues?: Readonly<Record<string, readonly [seller: Value, buyer: Value]>>;
  /** What each side's two alternatives are worth, or a range. */
  readonly alternatives?: readonly [seller: Drawn, buyer: Drawn];
  readonly expects?: Partial<Scenario['expects']>;
}
type Drawn = number | [number, number];

const OPPOSED = {
  price: [
    [700, 0, 1],
    [300, 1, 0],
  ],
  term: [
    [300, 0, 1],
    [700, 1, 0],
  ],
} as const;

const named = <T>(names: readonly string[], make: (name: string) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(names.map((name) => [name, make(name)]));

/** A small sound scenario: two sides, two issues that they weigh the other way round, nothing else. */
export function small({ issues = OPPOSED, alternatives = [40, 40], expects = {} }: Small): Scenario {
  const side = (id: string, character: string, gross: Drawn) => ({
    id,
    character,
    type: 'warrior',
    constraints: [{ id: 'limit', kind: 'budget' }],
    decision: [{ id: 'boss' }],
    face: ['name'],
    alternatives: ['elsewhere', 'nothing'].map((name) => ({
      id: name, gross: name === 'nothing' ? 0 : gross, switching: 0, probability: 0, loss: 0, verifiable: 0.5,
    })), // prettier-ignore
    interests: [{ id: 'gain', disclosed: 'asked' }],
  });
  const value = ([weight, least, greatest]: Value) => ({ weight, curve: [[0, least], [10, greatest]] }); // prettier-ignore
  return scenarioSchema.parse({
    format: 1,
    id: 'small',
    version: 1,
    context: 'sales',
    source: { document: 'own', example: 'small' },
    level: 1,
    minutes: 5,
    rounds: 6,
    opens: 'drawn',
    calendar: { year: 2024, month: 6, day: 10 },
    culture: { context: 'low', powerDistance: 'low' },
    expects: { ...expects },
    rules: ['halves'],
    sides: [side('seller', 'okoro', alternatives[0]), side('buyer', 'voss', alternatives[1])],
    issues: Object.entries(issues).map(([id, [seller, buyer]]) => ({
      id,
      kind: 'quantity',
      min: 0,
      max: 10,
      step: 1,
      unit: 'units',
      prefers: { seller: seller[1] > seller[2] ? 'first' : 'last', buyer: buyer[1] > buyer[2] ? 'first' : 'last' },
      values: { seller: value(seller), buyer: value(buyer) },
    })),
    facts: [],
    reference: { package: named(Object.keys(issues), () => 5) },
  });
}

/** Its words, as sparing as they may be. */
export function smallText({ issues }: Scenario, locale = 'en'): ScenarioText {
  const ids = issues.map(({ id }) => id);
  const kinds = ['opening', 'first-offer', 'pivotal', 'accept', 'leaving'];
  const side = () => ({
    house: 'House',
    person: { name: 'Somebody', short: 'S', role: 'the one who sits here', about: 'Nothing is known.' },
    seat: 'You sit here',
    confidential: 'You know nothing that matters.',
    interests: { gain: { phrase: 'a gain', told: 'A gain would be good.' } },
    constraints: { limit: { phrase: 'our budget', about: 'There is only so much.' } },
    decision: { boss: { phrase: 'our boss', about: 'Says yes in the end.' } },
    face: { name: 'Your name is on it.' },
    alternatives: named(['elsewhere', 'nothing'], () => ({
      label: 'Else',
      phrase: 'somebody else',
      about: 'One could.',
    })),
    reasons: named(ids, () => 'a reason'),
    upsets: ['the rain', 'the lift', 'the queue'],
    people: ['our boss'],
    rival: 'Another',
    policy: 'our rule',
    gain: 'a gain',
    discrepancy: { one: 'one order', other: 'another order' },
    lines: named(['avoidant', 'warrior', 'diplomat', 'uncontrolled'], () => named(kinds, () => ['So be it.'])),
  });
  return scenarioTextSchema.parse({
    locale,
    title: 'Small',
    tagline: 'Two sit down.',
    brief: 'Two sit down and talk.',
    place: 'A room',
    goals: ['Talk.'],
    sides: { seller: side(), buyer: side() },
    issues: named(ids, (id) => ({
      label: id,
      phrase: `the ${id}`,
      about: 'How much of it.',
      towards: { seller: 'more', buyer: 'less' },
      value: { label: '{n}', phrase: '{n} of it', long: '{n} of it all' },
    })),
    rules: { halves: 'halves' },
    facts: {},
    reference: 'They met in the middle.',
    teaching: { note: 'Watch.', questions: ['Who?', 'What?', 'Why?'] },
  });
}

/** Everything that `check` says of it. JSON is a kind of YAML, so that files can be made of data. */
export function checkedSmall(
  scenario: Scenario,
  {
    text = smallText(scenario),
    characters = ['okoro', 'voss'],
  }: { readonly text?: ScenarioText; readonly characters?: readonly string[] } = {},
): readonly Problem[] {
  return checkScenario(
    {
      scenario: { file: 'scenario.yaml', text: JSON.stringify(scenario, null, 2) },
      texts: [{ file: `text.${text.locale}.yaml`, text: JSON.stringify(text, null, 2) }],
    },
    { spaceOf, lineKinds: LINE_KINDS, slots: LINE_SLOTS, characters },
  );
}

/** The codes of what is said. */
export const codesOf = (problems: readonly Problem[]): readonly string[] => problems.map(({ code }) => code);

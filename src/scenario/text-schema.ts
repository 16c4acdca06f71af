import { z } from 'zod';
import { idSchema } from '../domain/id.ts';
import { COUNTERPARTY_TYPES } from '../domain/seat.ts';

/** A noun phrase with its article, fit to stand after a verb, a preposition or a colon (voices, slots). */
const phrase = z.string().min(1).max(120);
const label = z.string().min(1).max(60);
const sentence = z.string().min(1).max(600);
const prose = z.string().min(1).max(4000);

/** A thing of one side: how it is called in the mouth, and one line that explains it to that side. */
const said = z.strictObject({ phrase, about: sentence });

const optionText = z.strictObject({ label, phrase });

const issueText = z.strictObject({
  /** On cards and forms: `Price uplift`. */
  label,
  /** In the mouth: `the uplift`. */
  phrase,
  /** Whether the phrase takes `are` and `them`. */
  plural: z.boolean().default(false),
  /** One line for somebody who meets it for the first time. */
  about: sentence,
  /** What moving towards each side is called, by side: `lower`, `longer`. */
  towards: z.record(idSchema, label),
  /** Choices and clauses: each option. */
  options: z.record(idSchema, optionText).optional(),
  /**
   * Quantities: `{n}` is the figure. `label` for cards (`{n} %`), `phrase` in the mouth, `long` at first mention (`a {n} % uplift`);
   * `one` and `oneOnCard` where a figure of 1 needs other words.
   */
  value: z
    .strictObject({ label, phrase, long: phrase, one: phrase.optional(), oneOnCard: label.optional() })
    .optional(),
  /** Clauses: what is measured, the line it must not cross, what is owed then, who measures. */
  terms: z.strictObject({ metric: phrase, threshold: phrase, remedy: phrase, verification: phrase }).optional(),
});

const voiceLines = z.partialRecord(z.enum(COUNTERPARTY_TYPES), z.record(idSchema, z.array(sentence).min(1)));

const sideText = z.strictObject({
  /** The house: `Lumeo`. */
  house: label,
  person: z.strictObject({
    name: label,
    short: label,
    role: phrase,
    about: sentence,
    pronoun: z.enum(['they', 'she', 'he']).default('they'),
  }),
  /** `You sell for Lumeo`. */
  seat: label,
  /** The confidential brief, in paragraphs; **bold** marks what matters. */
  confidential: prose,
  interests: z.record(idSchema, z.strictObject({ phrase, told: sentence })),
  /** Limits that this side cannot move alone. */
  constraints: z.record(idSchema, said).default({}),
  /** Those who have to say yes: who, and to what. */
  decision: z.record(idSchema, said).default({}),
  /** What would make this side look bad, in a sentence to this side. */
  face: z.record(idSchema, sentence).default({}),
  /** Why this side stops where it does: a sentence for each issue on which it has a red line. */
  redLines: z.record(idSchema, sentence).default({}),
  alternatives: z.record(idSchema, z.strictObject({ label, phrase, about: sentence, effort: sentence.optional() })),
  /** Why an issue matters to this side: a noun phrase by issue. */
  reasons: z.record(idSchema, phrase),
  /** Sore spots of the day. */
  upsets: z.array(phrase).min(3),
  /** Roles behind this person: `our finance director`. */
  people: z.array(phrase).min(1),
  /** Whom this side would turn to instead, as it names them. */
  rival: label,
  policy: phrase,
  /** What this side could bring home and it would be true. */
  gain: phrase,
  /** The two orders or wishes that cannot both hold. */
  discrepancy: z.strictObject({ one: phrase, other: phrase }),
  /** Lines of the scenario's own, by type and act. */
  lines: voiceLines.default({}),
});

/** `text.<locale>.yaml`: every sentence of a scenario in one language, apart from its numbers. */
export const scenarioTextSchema = z.strictObject({
  locale: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/u),
  title: label,
  tagline: sentence,
  brief: prose,
  place: label,
  goals: z.array(sentence).min(1),
  sides: z.record(idSchema, sideText),
  issues: z.record(idSchema, issueText),
  rules: z.record(idSchema, phrase),
  facts: z.record(idSchema, z.strictObject({ label, phrase, inflated: phrase.optional(), about: sentence })),
  annexes: z.record(idSchema, z.strictObject({ label, says: sentence })).default({}),
  risks: z.record(idSchema, z.strictObject({ phrase, happened: sentence, absorbed: sentence })).default({}),
  events: z.record(idSchema, sentence).default({}),
  reference: prose,
  /** Asked of the learner after the talks; answers are kept, not graded. */
  review: z.array(sentence).default([]),
  teaching: z.strictObject({
    note: prose,
    /** For the talk with a group. */
    questions: z.array(sentence).min(3),
    /** What to look for when the other side is of a type. */
    types: z.partialRecord(z.enum(COUNTERPARTY_TYPES), sentence).default({}),
  }),
});
export type ScenarioText = z.infer<typeof scenarioTextSchema>;
export type SideText = z.infer<typeof sideText>;
export type IssueText = z.infer<typeof issueText>;

import { z } from 'zod';

/**
 * The parts of a scenario that refer to each other, readable even where the rest is wrong: what cannot be read is undefined or empty.
 * So a slip in one place does not hide a dangling reference in another.
 */
const text = z.string().optional().catch(undefined);
const number = z.number().optional().catch(undefined);
/** More entries than any list of the schema may have are not looked at: the schema complains of them. */
export const LONGEST_LIST = 200;
const list = <T extends z.ZodType>(inner: T) =>
  z.preprocess((raw) => (Array.isArray(raw) ? raw.slice(0, LONGEST_LIST) : raw), z.array(inner)).catch([]);
const names = <T extends z.ZodType>(inner: T) => z.record(z.string(), inner).catch({});
/** A block whose keys all forgive; anything else than a block counts as an empty one. */
const block = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.preprocess((raw) => (typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? raw : {}), z.object(shape));

const range = z
  .union([z.number().transform((only) => [only, only] as const), z.tuple([z.number(), z.number()])])
  .optional()
  .catch(undefined);
export type Range = z.infer<typeof range>;

const option = z.union([z.string(), z.number()]).optional().catch(undefined);

const value = block({
  weight: range,
  curve: list(z.tuple([z.number(), z.number()]).optional().catch(undefined)),
  shares: names(number),
});
/** A quantity's bounds, or the options of a choice or clause. */
const redLine = z.preprocess(
  (raw) => (Array.isArray(raw) ? { options: raw } : raw),
  block({ below: number, above: number, options: list(option) }),
);
export type RedLineSkeleton = z.infer<typeof redLine>;

const issue = block({
  id: text,
  kind: text,
  min: number,
  max: number,
  step: number,
  options: list(text),
  rungs: list(block({ id: text, absorbs: names(number) })),
  prefers: names(text),
  values: names(value),
  redLines: names(redLine),
});
export type IssueSkeleton = z.infer<typeof issue>;

const alternative = block({
  id: text,
  gross: range,
  switching: range,
  probability: range,
  loss: range,
  improvement: block({ gain: range }).optional().catch(undefined),
});

const fact = block({
  id: text,
  kind: text,
  holder: text,
  issue: text,
  value: number,
  inflatedValue: number,
  alternative: text,
  risk: text,
  day: number,
});
export type FactSkeleton = z.infer<typeof fact>;

export const skeletonSchema = block({
  id: text,
  rounds: range,
  opens: text,
  calendar: block({ year: number, month: number, day: number }),
  rules: list(text),
  sides: list(
    block({
      id: text,
      alternatives: list(alternative),
      interests: list(block({ id: text, issue: text })),
      constraints: list(block({ id: text, fact: text })),
      decision: list(block({ id: text, fact: text })),
      face: list(text),
    }),
  ),
  expects: block({ favours: text, shared: list(text) }),
  issues: list(issue),
  lasts: text,
  annexes: list(block({ id: text, holder: text, points: names(number) })),
  facts: list(fact),
  risks: list(block({ id: text, cost: names(number), seenBy: text })),
  events: list(
    block({
      id: text,
      when: block({ kind: text, at: number }),
      heardBy: text,
      effect: block({ kind: text, side: text, alternative: text, gain: range, fact: text }),
    }),
  ),
  reference: block({ package: names(option) }),
});
export type Skeleton = z.infer<typeof skeletonSchema>;

/** Names that occur in a list, in order; what has none is left out. */
export const idsOf = (entries: readonly { readonly id?: string | undefined }[]): readonly string[] =>
  entries.flatMap(({ id }) => (id === undefined ? [] : [id]));

/** The options that a choice or a clause names. */
export const namedOptions = ({ kind, options, rungs }: IssueSkeleton): readonly string[] =>
  kind === 'clause' ? idsOf(rungs) : options.flatMap((entry) => (entry === undefined ? [] : [entry]));

/** A scenario's skeleton from parsed YAML of any shape. Never fails. */
export const skeletonOf = (raw: unknown): Skeleton => skeletonSchema.parse(raw);

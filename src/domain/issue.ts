import { z } from 'zod';
import { idSchema } from './id.ts';
import { optionSchema, type Option } from './package.ts';
import { bySideSchema } from './side-schema.ts';
import type { Side } from './side.ts';

export const UNITS = [
  'percent',
  'EUR',
  'USD',
  'days',
  'weeks',
  'months',
  'hours',
  'units',
  'slots',
  'seats',
  'points',
] as const;

/** What a clause states; only one that has all four can be verified (protocol §2). */
export const CLAUSE_PARTS = ['metric', 'threshold', 'remedy', 'verification'] as const;

const rungSchema = z
  .strictObject({
    id: idSchema,
    has: z.array(z.enum(CLAUSE_PARTS)).readonly(),
    /** Share of each risk's cost that it takes up, 0–1. */
    absorbs: z.record(idSchema, z.number().min(0).max(1)).readonly(),
  })
  .readonly();
export type Rung = z.infer<typeof rungSchema>;

/** Something that can be agreed, as drawn: its options in order, and what each is worth to each side. */
export const issueSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum(['quantity', 'choice', 'clause']),
    options: z.array(optionSchema).min(1).readonly(),
    /** Quantities only. */
    range: z
      .strictObject({ min: z.number(), max: z.number(), step: z.number().positive(), unit: z.enum(UNITS) })
      .readonly()
      .optional(),
    /** Clauses only, one for each option. */
    rungs: z.array(rungSchema).readonly().optional(),
    /** Which end of the options each side is known to like: public, without figures. */
    prefers: bySideSchema(z.enum(['first', 'last'])),
    /** Points of each option, in option order: a side's own secret. */
    points: bySideSchema(z.array(z.number()).readonly()),
    /** Options beyond a side's red line. */
    crosses: bySideSchema(z.array(optionSchema).readonly()),
  })
  .readonly();
export type Issue = z.infer<typeof issueSchema>;

/** The part of an issue that both sides may see. */
export type PublicIssue = Pick<Issue, 'id' | 'kind' | 'options' | 'range' | 'prefers'> & {
  readonly rungs?: readonly Pick<Rung, 'id' | 'has'>[];
};

/** Where an option stands in its issue's order, or −1. */
export function rankOf({ options, range }: Pick<Issue, 'options' | 'range'>, option: Option): number {
  if (range !== undefined && typeof option === 'number') {
    // A quantity's options lie evenly: the place can be worked out, and only has to be looked at.
    const place = Math.round((option - range.min) / range.step);
    if (options[place] === option) return place;
  }
  return options.indexOf(option);
}

/** Points an option gives a side, undefined for an option the issue does not have. */
export const pointsOfOption = (issue: Issue, side: Side, option: Option): number | undefined =>
  issue.points[side][rankOf(issue, option)];

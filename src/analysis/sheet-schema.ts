import { z } from 'zod';

/** How large a sheet may be; a printed one has a handful of issues. */
export const SHEET = { mostIssues: 100, mostOptions: 5_000, longestName: 120 } as const;

/** A name as people write it, but none that JavaScript objects treat as their own. */
const nameSchema = z
  .string()
  .min(1)
  .max(SHEET.longestName)
  .refine((name) => name !== '__proto__', 'this name cannot be used');

const sheetIssueSchema = z
  .strictObject({
    id: nameSchema,
    options: z.array(z.union([nameSchema, z.number()])).min(1),
    points: z.record(nameSchema, z.array(z.number())),
  })
  .readonly();

/**
 * A score sheet as a teacher has it on paper: two sides, issues, options, points.
 *
 * @source command-line.md "score sheet"
 */
export const sheetSchema = z
  .strictObject({
    sides: z.tuple([nameSchema, nameSchema]),
    issues: z.array(sheetIssueSchema).min(1).max(SHEET.mostIssues),
    reservation: z.record(nameSchema, z.number()),
  })
  .readonly();

export type Sheet = z.infer<typeof sheetSchema>;

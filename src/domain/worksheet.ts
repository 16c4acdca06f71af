import { z } from 'zod';
import { idSchema } from './id.ts';
import { LENSES } from './lens.ts';
import { optionSchema, packageSchema } from './package.ts';

/** How much an issue counts for oneself [B, N]. */
export const IMPORTANCES = ['low', 'middle', 'high'] as const;

/** What one tries to know of the other side before one meets it [B, I, P, N]: its interests, what binds it, who decides, its face, its way out. */
export const GUESSED = ['interests', 'constraints', 'decision', 'face', 'batna'] as const;
export type Guessed = (typeof GUESSED)[number];

/** How much one doubts a guess oneself. */
export const DOUBTS = ['much', 'some', 'little'] as const;

/** How far one thinks a piece of evidence carries. */
export const STRENGTHS = ['weak', 'fair', 'strong'] as const;

/** When one means to bring a fact out: before it is asked for, or only in need. */
export const MOMENTS = ['early', 'in-need'] as const;

/** Room on the sheets: letters of a note, letters of two lines, bundles of a MESO [I, N: two or three]. */
export const SHEET_ROOM = { note: 600, rationale: 240, bundles: 3 } as const;
const MOST_ROWS = 40;

const estimateSchema = z
  .strictObject({
    alternative: idSchema,
    worth: z.number().min(0).max(200),
    switching: z.number().min(0).max(200),
    risk: z.number().min(0).max(200),
  })
  .readonly();

const tradeableSchema = z
  .strictObject({
    issue: idSchema,
    importance: z.enum(IMPORTANCES).optional(),
    /** How far one could go, if it is paid for. */
    give: optionSchema.optional(),
    /** The issue on which one wants something for it. */
    get: idSchema.optional(),
    target: optionSchema.optional(),
  })
  .readonly();
export type Tradeable = z.infer<typeof tradeableSchema>;

const guessSchema = z
  .strictObject({ about: z.enum(GUESSED), text: z.string().max(SHEET_ROOM.note), doubt: z.enum(DOUBTS).optional() })
  .readonly();
export type Guess = z.infer<typeof guessSchema>;

const exhibitSchema = z
  .strictObject({
    fact: idSchema,
    when: z.enum(MOMENTS),
    issue: idSchema.optional(),
    strength: z.enum(STRENGTHS).optional(),
  })
  .readonly();
export type Exhibit = z.infer<typeof exhibitSchema>;

/** What preparation leaves behind, one schema for each sheet; a sheet is saved whole (protocol §6, negotiation model §10). */
export const WORKSHEETS = {
  /** The BATNA builder of [M]: list, evaluate, select. */
  batna: z
    .strictObject({ estimates: z.array(estimateSchema).max(12).readonly(), selected: idSchema.optional() })
    .readonly(),
  /** The limit one sets oneself, and what one hopes to reach, both in own points. */
  limit: z
    .strictObject({ reservationPoint: z.number().min(0).max(200), target: z.number().min(0).max(100).optional() })
    .readonly(),
  /** How one means to go about it (PR-8). */
  strategy: z.strictObject({ lens: z.enum(LENSES) }).readonly(),
  /** Priorities and what could be traded for what [B, I, P, N]. */
  tradeables: z.strictObject({ rows: z.array(tradeableSchema).max(MOST_ROWS).readonly() }).readonly(),
  /** The other side as one pictures it: guesses, every one of them. */
  counterparty: z
    .strictObject({
      /** Issues that may count most for them. */
      issues: z.array(idSchema).max(MOST_ROWS).readonly(),
      guesses: z.array(guessSchema).max(GUESSED.length).readonly(),
    })
    .readonly(),
  /** Own facts one means to use. */
  evidence: z.strictObject({ items: z.array(exhibitSchema).max(MOST_ROWS).readonly() }).readonly(),
  /** The first figure: a range one can stand behind, where in it one opens, and why [B, I, P, N]. */
  anchor: z
    .strictObject({
      issue: idSchema,
      from: optionSchema.optional(),
      to: optionSchema.optional(),
      open: optionSchema.optional(),
      facts: z.array(idSchema).max(MOST_ROWS).readonly(),
      rationale: z.string().max(SHEET_ROOM.rationale).optional(),
    })
    .readonly(),
  /** Whole packages that are worth about the same to oneself [I, N]. */
  meso: z.strictObject({ bundles: z.array(packageSchema).max(SHEET_ROOM.bundles).readonly() }).readonly(),
} as const;

export type SheetName = keyof typeof WORKSHEETS;
export type Sheet<Name extends SheetName> = z.infer<(typeof WORKSHEETS)[Name]>;
export type Worksheets = { readonly [Name in SheetName]?: Sheet<Name> };

export const sheetSavedSchema = z.discriminatedUnion('sheet', [
  z.strictObject({ sheet: z.literal('batna'), value: WORKSHEETS.batna }),
  z.strictObject({ sheet: z.literal('limit'), value: WORKSHEETS.limit }),
  z.strictObject({ sheet: z.literal('strategy'), value: WORKSHEETS.strategy }),
  z.strictObject({ sheet: z.literal('tradeables'), value: WORKSHEETS.tradeables }),
  z.strictObject({ sheet: z.literal('counterparty'), value: WORKSHEETS.counterparty }),
  z.strictObject({ sheet: z.literal('evidence'), value: WORKSHEETS.evidence }),
  z.strictObject({ sheet: z.literal('anchor'), value: WORKSHEETS.anchor }),
  z.strictObject({ sheet: z.literal('meso'), value: WORKSHEETS.meso }),
]);
export type SheetSaved = z.infer<typeof sheetSavedSchema>;

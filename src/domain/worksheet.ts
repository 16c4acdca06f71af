import { z } from 'zod';
import { idSchema } from './id.ts';
import { LENSES } from './lens.ts';

const estimateSchema = z
  .strictObject({
    alternative: idSchema,
    worth: z.number().min(0).max(200),
    switching: z.number().min(0).max(200),
    risk: z.number().min(0).max(200),
  })
  .readonly();

/** What preparation leaves behind, one schema for each sheet; a sheet is saved whole (protocol §6). */
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
} as const;

export type SheetName = keyof typeof WORKSHEETS;
export type Worksheets = { readonly [Name in SheetName]?: z.infer<(typeof WORKSHEETS)[Name]> };

export const sheetSavedSchema = z.discriminatedUnion('sheet', [
  z.strictObject({ sheet: z.literal('batna'), value: WORKSHEETS.batna }),
  z.strictObject({ sheet: z.literal('limit'), value: WORKSHEETS.limit }),
  z.strictObject({ sheet: z.literal('strategy'), value: WORKSHEETS.strategy }),
]);
export type SheetSaved = z.infer<typeof sheetSavedSchema>;

import { z } from 'zod';
import { alternativeSchema } from '../domain/alternative.ts';
import { annexSchema } from '../domain/annex.ts';
import { cultureSchema } from '../domain/culture.ts';
import { factSchema } from '../domain/fact.ts';
import { idSchema } from '../domain/id.ts';
import { interestSchema } from '../domain/interest.ts';
import { issueSchema } from '../domain/issue.ts';
import { riskSchema } from '../domain/risk.ts';
import { bySideSchema, sideSchema } from '../domain/side-schema.ts';
import { worldEventSchema } from '../domain/world-event.ts';

/** One negotiation as drawn from its scenario by a seed: every number fixed, nothing said yet. It holds both sides' secrets. */
export const instanceSchema = z
  .strictObject({
    rounds: z.number().int().min(1).max(60),
    opener: sideSchema,
    culture: cultureSchema,
    /** Standards that both could agree to decide by; absent in logs that do not say. */
    rules: z.array(idSchema).readonly().optional(),
    issues: z.array(issueSchema).min(1).readonly(),
    /** The issue that says how many months an agreement runs. */
    lasts: z.string().optional(),
    annexes: z.array(annexSchema).readonly(),
    alternatives: bySideSchema(z.array(alternativeSchema).readonly()),
    facts: z.array(factSchema).readonly(),
    interests: bySideSchema(z.array(interestSchema).readonly()),
    risks: z.array(riskSchema).readonly(),
    events: z.array(worldEventSchema).readonly(),
  })
  .readonly();
export type Instance = z.infer<typeof instanceSchema>;

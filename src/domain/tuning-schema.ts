import { z } from 'zod';
import { DIAL_STEPS, DIALS } from './tuning.ts';

/** How a counterparty departs from its type; a dial that is missing stands at 0. */
export const tuningSchema = z.partialRecord(z.enum(DIALS), z.literal(DIAL_STEPS)).readonly();

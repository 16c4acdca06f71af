import type { z } from 'zod';
import { bare, spoken } from './spoken.ts';

export const inviteSchema = bare('invite');
type Invite = z.infer<typeof inviteSchema>;

/** Giving the other side room to speak. */
export const invite = spoken<Invite>('setup', { warmth: 0.15, invitation: 0.7 });

import type { ReferencePlayer as Name } from '../domain/seat.ts';
import type { ReferencePlayer } from './player.ts';

/** Every headless player by name; those not built yet are missing. */
export const REFERENCE_PLAYERS: Partial<Record<Name, ReferencePlayer>> = {};

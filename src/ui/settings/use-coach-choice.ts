import { createContext, useContext, useSyncExternalStore } from 'react';
import { FIRST_STEPS } from '../words/scenario-cards.ts';
import { readSetting, writeSetting } from './device-settings.ts';

/** Never, only after a move, or a word before a risky one too. */
export const COACH_MODES = ['off', 'quiet', 'on'] as const;
export type CoachMode = (typeof COACH_MODES)[number];

/** Whether there is a coach at this table, and how it is while nobody has chosen. */
export interface CoachHere {
  readonly usual: CoachMode;
  readonly isForbidden: boolean;
}

/** Undefined away from any table. */
export const CoachHereContext = createContext<CoachHere | undefined>(undefined);

export const useCoachHere = (): CoachHere | undefined => useContext(CoachHereContext);

const watching = new Set<() => void>();

function watch(onChange: () => void): () => void {
  watching.add(onChange);
  return () => watching.delete(onChange);
}

function read(): CoachMode | undefined {
  const kept = readSetting('coach');
  return COACH_MODES.find((mode) => mode === kept);
}

function choose(mode: CoachMode): void {
  writeSetting('coach', mode);
  for (const tell of watching) tell();
}

/** What was chosen on this device, and how to choose; undefined while nobody has. */
export const useCoachChoice = (): readonly [CoachMode | undefined, (mode: CoachMode) => void] => [
  useSyncExternalStore(watch, read),
  choose,
];

/**
 * How the coach is until somebody chooses: on at a first step, where the first moves are learned and a word before the mistake saves it;
 * quiet at any other table, where a word beforehand would decide in somebody's place and a remark afterwards still teaches.
 */
export const usualCoach = (level: number): CoachMode => (level <= FIRST_STEPS ? 'on' : 'quiet');

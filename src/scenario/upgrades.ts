import { SCENARIO_FORMAT } from './schema.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import type { Complaint } from './problem.ts';

type Block = Readonly<Record<string, unknown>>;

/** One step from a scenario format to the next: named, numbered, never changed again. */
export interface Upgrade {
  /** The format it leads to. */
  readonly to: number;
  readonly name: string;
  readonly step: (older: Block) => Block;
}

/** Every step since the first format, in order. Format 1 is the first: there is nothing to upgrade yet. */
export const UPGRADES: readonly Upgrade[] = [];

/**
 * Brings a scenario of an older format up, and refuses one of a newer.
 *
 * @param raw - parsed YAML of unknown shape; without a readable format it comes back as it is, for the schema to complain
 */
export function upgraded(
  raw: unknown,
  { upgrades, format }: { readonly upgrades: readonly Upgrade[]; readonly format: number } = {
    upgrades: UPGRADES,
    format: SCENARIO_FORMAT,
  },
): Result<unknown, Complaint> {
  if (!isBlock(raw) || typeof raw.format !== 'number' || !Number.isInteger(raw.format)) return ok(raw);
  const { format: from } = raw;
  if (from > format)
    return fail({
      path: ['format'],
      code: 'newer-format',
      severity: 'error',
      message: `This scenario is written in format ${from}; this Parley reads up to format ${format}. Take a newer Parley.`,
    });
  const due = upgrades.filter(({ to }) => to > from && to <= format);
  return ok(due.reduce<Block>((older, { to, step }) => ({ ...step(older), format: to }), raw));
}

const isBlock = (value: unknown): value is Block =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

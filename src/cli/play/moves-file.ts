import type { Side } from '../../domain/side.ts';
import { inputSchema, type Input } from '../../engine/events.ts';
import { fail, ok, type Result } from '../../kernel/result.ts';
import { sideNamed } from '../../scenario/draw.ts';
import type { Complaint, Path, Problem, SourceFile } from '../../scenario/problem.ts';
import { readYaml, type YamlFile } from '../../scenario/read-yaml.ts';
import { shapeComplaints } from '../../scenario/shape.ts';
import { playOn, put } from '../../store/play.ts';
import type { Table } from '../../store/table.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { readJson } from '../files.ts';
import type { Sitting } from './sitting.ts';

/** One line of a file of moves: an input, or taking one's seat. */
export interface MoveLine {
  readonly input: Input | { readonly kind: 'sitDown' };
  readonly place: (path: Path, code: string, message: string) => Problem;
}

/**
 * Reads recorded moves, one JSON document a line, all bad lines at once. `side` may be left out; a side's own name will do too.
 * Empty lines are passed over.
 */
export function readMoves(
  { file, text }: SourceFile,
  sitting: Sitting,
): Result<readonly MoveLine[], readonly Problem[]> {
  const read = text
    .split(/\r?\n/u)
    .map((line, at) => ({ line, at }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, at }) => readLine({ file, text: line }, at, sitting));
  const problems = read.flatMap((line) => (line.ok ? [] : line.error));
  return problems.length > 0 ? fail(problems) : ok(read.flatMap((line) => (line.ok ? [line.value] : [])));
}

function readLine(source: SourceFile, at: number, sitting: Sitting): Result<MoveLine, readonly Problem[]> {
  const below = (problem: Problem): Problem => ({ ...problem, line: at + 1 });
  const json = readJson(source);
  if (!json.ok) return fail([below(json.error)]);
  const notation = readYaml(source);
  if (!notation.ok) return fail(notation.error.map(below));
  const placed = (complaint: Complaint): Problem => below(notation.value.place(complaint));
  const input = readInput(notation.value, sitting);
  if (!input.ok) return fail(input.error.map(placed));
  return ok({
    input: input.value,
    place: (path, code, message) => placed({ path, code, message, severity: 'error' }),
  });
}

function readInput({ data }: YamlFile, sitting: Sitting): Result<MoveLine['input'], readonly Complaint[]> {
  if (!isBlock(data))
    return fail([
      {
        path: [],
        code: 'wrong-kind',
        severity: 'error',
        message: 'A line holds one move: {"kind":"move","acts":[…],"manner":{…}}.',
      },
    ]);
  if (data.kind === 'sitDown' && Object.keys(data).every((key) => key === 'kind' || key === 'side'))
    return ok({ kind: 'sitDown' });
  const side = sideOf(data.side, sitting);
  if (side !== sitting.side)
    return fail([
      {
        path: ['side'],
        code: 'other-side',
        severity: 'error',
        message: `These are moves of "${sitting.names[sitting.side]}". Leave "side" out, or name that one.`,
      },
    ]);
  const filled = { ...data, side };
  const parsed = inputSchema.safeParse(filled, { reportInput: true });
  return parsed.success
    ? ok(parsed.data)
    : fail(shapeComplaints({ schema: inputSchema, error: parsed.error, data: filled }));
}

function sideOf(written: unknown, { side, loaded }: Sitting): Side | undefined {
  if (written === undefined) return side;
  if (written === 'one' || written === 'two') return written;
  return typeof written === 'string' ? sideNamed(loaded.scenario, written) : undefined;
}

/** Plays recorded moves one after another; the first that is refused ends it, with its place. */
export function playMoves(table: Table, moves: readonly MoveLine[], sitting: Sitting): Result<Table, Problem> {
  let next = table;
  for (const { input, place } of moves) {
    if (input.kind === 'move') next = seated(next, sitting.side);
    const played = put(next, input);
    if (!played.ok) {
      const { error } = played;
      const acts = input.kind === 'move' ? input.acts : [];
      const path: Path = error.act === undefined ? [] : ['acts', error.act];
      return fail(place(path, error.code, refusalText(sitting.loaded.words, error, acts)));
    }
    next = played.value;
  }
  return ok(next);
}

/** Whoever moves has sat down: a scripted side that opens begins. */
export const seated = (table: Table, side: Side): Table =>
  table.state.phase === 'preparing' && table.state.turn !== side ? playOn(table) : table;

const isBlock = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

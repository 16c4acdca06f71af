import type { z } from 'zod';
import { expectedAt, keysOf, namesOf, phraseOf, valueAt, writtenSchema, type Expected } from './expectation.ts';
import { listed, nearest } from './nearest.ts';
import type { Complaint, Path } from './problem.ts';

/** So many names are read at a glance. */
const SHORT_LIST = 8;

/** What did not fit which schema. */
interface Mismatch {
  readonly schema: z.ZodType;
  readonly error: z.ZodError;
  readonly data: unknown;
}

/** Says what a schema found in words for the author, one complaint for each place. */
export function shapeComplaints({ schema, error, data }: Mismatch): readonly Complaint[] {
  const written = writtenSchema(schema);
  return error.issues.flatMap((issue) => complaintsOf(issue, { written, data, path: pathOf(issue.path) }));
}

const pathOf = (path: readonly PropertyKey[]): Path =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

interface Place {
  readonly written: Expected;
  readonly data: unknown;
  readonly path: Path;
}

function complaintsOf(issue: z.core.$ZodIssue, { written, data, path }: Place): readonly Complaint[] {
  const expected = expectedAt(written, data, path);
  const key = path.at(-1);
  const wanted = phraseOf(expected);
  const value = valueAt(data, path);
  if (issue.code !== 'unrecognized_keys' && value === undefined && typeof key === 'string')
    return [complaint('missing-key', path, `Add "${key}": ${wanted}.`)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => unknownKey([...path, name], name, keysOf(expected)));
    case 'invalid_key':
      return [atKey(complaint('bad-name', path, `"${String(key)}" is not a name here: ${innermost(issue)}.`))];
    case 'invalid_format':
      return [complaint('bad-name', path, `This has to be ${wanted}.`)];
    case 'invalid_type':
      if (value === null) return [complaint('missing-value', path, `Nothing stands here. Write ${wanted}.`)];
      if (typeof value === 'number' && (issue.expected === 'number' || issue.expected === 'int'))
        return [complaint('not-a-number', path, `This is no number that can be reckoned with. Write ${wanted}.`)];
      return [
        complaint(
          'wrong-kind',
          path,
          `Here ${wanted} is expected, not ${kindOf(value)}.${quoted(issue.expected, value)}`,
        ),
      ];
    case 'invalid_value':
    case 'invalid_union':
      return [complaint('wrong-value', path, `${shown(value)}${remedy(value, expected)}`)];
    case 'too_small':
    case 'too_big':
      if (wanted === 'a number')
        return [complaint('out-of-range', path, 'This is further from 0 than anything that could be meant.')];
      return [complaint('out-of-range', path, `${shown(value)}This has to be ${wanted}.`)];
    case 'custom':
      return [complaint('reserved-name', path, `This can be ${issue.message}. Choose another.`)];
    default:
      return [complaint('wrong-value', path, `This has to be ${wanted}.`)];
  }
}

function unknownKey(path: Path, name: string, known: readonly string[]): Complaint {
  const meant = nearest(name, known);
  const help =
    meant === undefined ? (known.length === 0 ? '' : ` Here belong ${listed(known)}.`) : ` Did you mean "${meant}"?`;
  return atKey(complaint('unknown-key', path, `There is no "${name}" here.${help}`));
}

const complaint = (code: string, path: Path, message: string): Complaint => ({
  path,
  code,
  severity: 'error',
  message,
});

const atKey = (found: Complaint): Complaint => ({ ...found, at: 'key' });

/** A number or a yes where a text belongs only lacks its quotes. */
const quoted = (expected: string, input: unknown): string =>
  expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')
    ? ` Put it in quotes: '${String(input)}'.`
    : '';

const innermost = ({ issues }: { readonly issues: readonly z.core.$ZodIssue[] }): string =>
  issues[0]?.message ?? 'it does not fit';

const shown = (input: unknown): string =>
  typeof input === 'number' || (typeof input === 'string' && input.length <= 40)
    ? `${JSON.stringify(input)} does not fit. `
    : '';

/** The name that was meant, or everything that may stand here; both where that is short. */
function remedy(input: unknown, expected: Expected | undefined): string {
  const names = namesOf(expected);
  const meant = typeof input === 'string' ? nearest(input, names) : undefined;
  const whole = `This has to be ${phraseOf(expected)}.`;
  if (meant === undefined) return whole;
  return names.length > SHORT_LIST ? `Did you mean "${meant}"?` : `${whole} Did you mean "${meant}"?`;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a block';
  return typeof value === 'string' ? 'a text' : typeof value === 'boolean' ? 'true or false' : 'a number';
}

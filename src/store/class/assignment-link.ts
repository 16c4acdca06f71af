import { base64urlnopad } from '@scure/base';
import { Inflate, deflateSync, strFromU8, strToU8 } from 'fflate';
import { canonicalJson, hashOf } from '../../kernel/canonical.ts';
import { fail, ok, type Result } from '../../kernel/result.ts';
import type { Complaint } from '../../scenario/problem.ts';
import { referenceComplaints } from '../../scenario/references.ts';
import { textComplaints } from '../../scenario/text-references.ts';
import { assignmentSchema, ASSIGNMENT_FORMAT, type Assignment } from './assignment.ts';

/** Sizes in characters and bytes: of a link that mail programs leave whole, of one that a telephone's camera reads, of what is unpacked. */
export const LINK = { longest: 8000, scannable: 1800, unpacked: 400_000, checksum: 10 } as const;

/** Why an assignment could not be had, as a sentence with its remedy. */
export interface AssignmentProblem {
  readonly code: 'not-a-link' | 'newer' | 'damaged' | 'too-large' | 'not-an-assignment';
  readonly message: string;
}

/** An assignment packed for the fragment of an address: version, checksum, compressed data, joined by dots. */
export function formatAssignmentToken(assignment: Assignment): string {
  const text = canonicalJson(assignment);
  const packed = base64urlnopad.encode(deflateSync(strToU8(text), { level: 9 }));
  return [ASSIGNMENT_FORMAT, checksumOf(packed), packed].join('.');
}

/**
 * Reads what {@link formatAssignmentToken} wrote; anybody may have changed it.
 *
 * @param token - unchecked
 */
export function parseAssignmentToken(token: string): Result<Assignment, AssignmentProblem> {
  const [version, checksum, packed, ...more] = token.trim().split('.');
  if (!/^\d{1,4}$/u.test(version ?? '') || checksum === undefined || packed === undefined || more.length > 0)
    return refuse('not-a-link', 'This is no link to an assignment. Copy the whole of it, from the # on.');
  if (Number(version) > ASSIGNMENT_FORMAT)
    return refuse('newer', 'A newer Parley made this link. Reload the page, or ask for the assignment as a file.');
  if (token.length > LINK.unpacked) return tooLarge();
  if (checksumOf(packed) !== checksum)
    return refuse(
      'damaged',
      'A part of this link is missing or was changed on the way. Ask for it again, or for the file.',
    );
  const text = unpacked(packed);
  return text.ok ? parseAssignment(text.value) : text;
}

/** Reads an assignment's file; anybody may have written it. */
export function parseAssignment(text: string): Result<Assignment, AssignmentProblem> {
  if (text.length > LINK.unpacked) return tooLarge();
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return refuse('damaged', `This is no whole file: ${error instanceof Error ? error.message : 'unreadable'}.`);
  }
  const version: unknown =
    typeof raw === 'object' && raw !== null && 'format' in raw && raw.format === 'parley-assignment' && 'version' in raw
      ? raw.version
      : undefined;
  if (version === undefined)
    return refuse('not-an-assignment', 'This is no assignment of Parley. Ask for the file or the link again.');
  if (typeof version === 'number' && version > ASSIGNMENT_FORMAT)
    return refuse('newer', 'A newer Parley made this assignment. Reload the page and try again.');
  const read = assignmentSchema.safeParse(raw);
  const problem = read.success ? wrongIn(read.data) : read.error.issues[0];
  if (read.success && problem === undefined) return ok(read.data);
  const place = problem?.path.join('.') ?? '';
  const what = (problem?.message ?? 'unreadable').replace(/\.$/u, '');
  return refuse(
    'not-an-assignment',
    `The assignment does not hold together at ${place === '' ? 'its start' : place}: ${what}.`,
  );
}

/** What no schema sees in a scenario that travels along: names that refer to nothing, and more options than anybody could draw. */
function wrongIn({ own }: Assignment): Pick<Complaint, 'path' | 'message'> | undefined {
  if (own === undefined) return undefined;
  const { scenario, texts } = own;
  const complaints = [
    ...referenceComplaints(scenario).map((complaint) => ({ ...complaint, path: ['scenario', ...complaint.path] })),
    ...Object.entries(texts).flatMap(([locale, text]) =>
      textComplaints(text, scenario).map((complaint) => ({ ...complaint, path: ['texts', locale, ...complaint.path] })),
    ),
  ];
  const found = complaints.find(({ severity }) => severity === 'error');
  return found && { ...found, path: ['own', ...found.path] };
}

/** What ties results to an assignment: any change of it gives another. */
export const assignmentHash = (assignment: Assignment): string => hashOf(assignment);

const checksumOf = (packed: string): string => hashOf(packed).slice(0, LINK.checksum);

/** Unpacks piece by piece, so that a small link cannot become a great deal of text. */
function unpacked(packed: string): Result<string, AssignmentProblem> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    const inflate = new Inflate((part) => {
      size += part.length;
      if (size > LINK.unpacked) throw new RangeError('too large');
      parts.push(part);
    });
    inflate.push(base64urlnopad.decode(packed), true);
  } catch (error) {
    return error instanceof RangeError
      ? tooLarge()
      : refuse('damaged', 'This link cannot be unpacked. Ask for it again.');
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return ok(strFromU8(whole));
}

const refuse = (code: AssignmentProblem['code'], message: string): Result<never, AssignmentProblem> =>
  fail({ code, message });
const tooLarge = (): Result<never, AssignmentProblem> =>
  refuse('too-large', 'This is far larger than any assignment. Ask whoever sent it for the right one.');

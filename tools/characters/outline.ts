/** Outlines: the drawn contours of one Open Peeps piece, read into absolute points so that each can be painted by itself. */
import { isValidElement } from 'react';

interface Step {
  readonly command: 'M' | 'L' | 'C' | 'Z';
  readonly points: readonly number[];
}

/** One closed contour of a drawing, in the coordinates of the whole half-body. */
export type Contour = readonly Step[];

/** A piece as drawn: the paper-coloured shape behind, and the ink contours in front. */
export interface Piece {
  readonly backing: readonly Contour[];
  readonly ink: readonly Contour[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface DrawnProps {
  readonly transform?: string;
  readonly d?: string;
  readonly fill?: string;
  readonly children?: unknown;
}

export const BACKING = 'backing';
export const INK = 'ink';

const NUMBERS_PER_COMMAND = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, Z: 0 } as const;
type KnownCommand = keyof typeof NUMBERS_PER_COMMAND;

/** Reads a piece drawn with the two marker colours into contours, shifted to its place on the half-body. */
export function readPiece(drawn: unknown, at: Point): Piece {
  const paths = collectPaths(drawn, at);
  const contoursOf = (fill: string) =>
    paths.filter((path) => path.fill === fill).flatMap((path) => parsePath(path.d, path.at));
  return { backing: contoursOf(BACKING), ink: contoursOf(INK) };
}

interface PlacedPath {
  readonly d: string;
  readonly fill: string;
  readonly at: Point;
}

function collectPaths(node: unknown, at: Point): PlacedPath[] {
  if (Array.isArray(node)) return node.flatMap((child: unknown) => collectPaths(child, at));
  if (!isValidElement<DrawnProps>(node)) return [];
  const { transform, d, fill, children } = node.props;
  const here = shifted(at, transform);
  const own = node.type === 'path' && d !== undefined ? [{ d, fill: fill ?? INK, at: here }] : [];
  return [...own, ...collectPaths(children, here)];
}

function shifted(at: Point, transform: string | undefined): Point {
  const found = /translate\((-?[\d.]+)[ ,]+(-?[\d.]+)\)/.exec(transform ?? '');
  return found ? { x: at.x + Number(found[1]), y: at.y + Number(found[2]) } : at;
}

function isKnown(letter: string): letter is KnownCommand {
  return Object.hasOwn(NUMBERS_PER_COMMAND, letter);
}

function parsePath(d: string, at: Point): Contour[] {
  const contours: Step[][] = [];
  let pen: Point = { x: 0, y: 0 };
  for (const [, letter = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    if (!isKnown(letter)) throw new Error(`unknown path command "${letter}"`);
    const numbers = [...rest.matchAll(/-?\d*\.?\d+/g)].map(([text]) => Number(text));
    const size = NUMBERS_PER_COMMAND[letter];
    for (let start = 0; start === 0 || start < numbers.length; start += size || 1) {
      const step = absoluteStep(letter, numbers.slice(start, start + size), pen);
      if (step.command === 'M') contours.push([]);
      contours.at(-1)?.push({ command: step.command, points: step.points.map((v, i) => v + (i % 2 ? at.y : at.x)) });
      pen = { x: step.points.at(-2) ?? pen.x, y: step.points.at(-1) ?? pen.y };
      if (size === 0) break;
    }
  }
  return contours;
}

function absoluteStep(letter: KnownCommand, values: readonly number[], pen: Point): Step {
  const [a = 0, b = 0, c = 0, d = 0] = values;
  switch (letter) {
    case 'H':
      return { command: 'L', points: [a, pen.y] };
    case 'V':
      return { command: 'L', points: [pen.x, a] };
    case 'Q': {
      const towards = (from: number, control: number) => from + ((control - from) * 2) / 3;
      return { command: 'C', points: [towards(pen.x, a), towards(pen.y, b), towards(c, a), towards(d, b), c, d] };
    }
    default:
      return { command: letter, points: values };
  }
}

/** Writes contours as one short path: whole units, relative steps, no drift because every step starts from a rounded place. */
export function writePath(contours: readonly Contour[]): string {
  return contours.map(writeContour).join('');
}

function writeContour(contour: Contour): string {
  let text = '';
  let pen: Point = { x: 0, y: 0 };
  for (const { command, points } of contour) {
    if (command === 'Z') {
      text += 'z';
      continue;
    }
    const whole = points.map((value) => Math.round(value));
    const letter = command === 'M' ? 'M' : command.toLowerCase();
    const from = pen;
    text += letter + joined(command === 'M' ? whole : whole.map((v, i) => v - (i % 2 ? from.y : from.x)));
    pen = { x: whole.at(-2) ?? pen.x, y: whole.at(-1) ?? pen.y };
  }
  return text.endsWith('z') ? text : `${text}z`;
}

function joined(values: readonly number[]): string {
  return values.map((value, i) => (i === 0 || value < 0 ? `${value}` : ` ${value}`)).join('');
}

/** Every address of the product, behind the `#`. */
export const ROUTES = {
  library: '/',
  games: '/games',
  progress: '/progress',
  about: '/about',
  privacy: '/privacy',
  assigned: '/a',
  class: '/class',
  gallery: '/gallery',
} as const;

export const STEPS = ['brief', 'prepare', 'table', 'after', 'debrief'] as const;
/** The steps of one negotiation. */
export type Step = (typeof STEPS)[number];

/** The address of a step of a negotiation. */
export const playRoute = (game: string, step: Step | 'hand-in'): string => `/play/${encodeURIComponent(game)}/${step}`;

/** An assignment as its learner opens it: by all that is in it, or by its id where it was opened before. */
export const assignedRoute = (token: string): string => `${ROUTES.assigned}/${token}`;

/** An instructor's page of an assignment, or the form of one. */
export const classRoute = (assignment: string, form?: 'write'): string =>
  `${ROUTES.class}/${assignment}${form === undefined ? '' : `/${form}`}`;

/** A place in a debrief: what a rule found at a move, on a line of play. */
export interface Moment {
  readonly line: number;
  readonly move: number;
  readonly rule: string;
}

/** The debrief of a negotiation, with one finding in front. */
export const momentRoute = (game: string, { line, move, rule }: Moment): string =>
  `${playRoute(game, 'debrief')}/${line}.${move}.${rule}`;

/** The moment that an address asks for, if it asks for one. */
export function momentIn(location: string): Moment | undefined {
  const [, line, move, rule] = /\/debrief\/(\d+)\.(\d+)\.([\w-]+)$/u.exec(location) ?? [];
  return rule === undefined ? undefined : { line: Number(line), move: Number(move), rule };
}

/** The address as a link. */
export const linkTo = (route: string): string => `#${route}`;

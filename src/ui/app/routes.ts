/** Every address of the product, behind the `#`. */
export const ROUTES = {
  library: '/',
  games: '/games',
  about: '/about',
  gallery: '/gallery',
} as const;

export const STEPS = ['brief', 'prepare', 'table', 'after', 'debrief'] as const;
/** The steps of one negotiation. */
export type Step = (typeof STEPS)[number];

/** The address of a step of a negotiation. */
export const playRoute = (game: string, step: Step): string => `/play/${encodeURIComponent(game)}/${step}`;

/** The address as a link. */
export const linkTo = (route: string): string => `#${route}`;

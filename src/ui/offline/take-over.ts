/**
 * What a page asks of a version that waits: to begin, if no other page of ours runs the old one. Pages of older versions ask as well, so neither
 * question nor answers may ever change.
 */
export const TAKE_OVER = 'parley.take-over';

/** `begins`: the page that asked is the only one, and is told of the change of controller next; `others`: it goes on waiting. */
export type TakeOverAnswer = 'begins' | 'others';

import type { Tone } from '../../../domain/manner.ts';

/** What can be said for one act, in each tone; of several sentences the first whose slots can be filled. */
export type OwnTones = { readonly [T in Tone]: string | readonly string[] };
export type OwnLines = Readonly<Record<string, OwnTones>>;

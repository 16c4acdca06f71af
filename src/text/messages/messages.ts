import type { EN } from './en.ts';

type Shape<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [Key in keyof T]: Shape<T[Key]> };

/** The catalogue of one language; English sets its shape. Patterns in it are ICU messages. */
export type Messages = Shape<typeof EN>;

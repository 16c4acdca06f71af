import { z } from 'zod';

/** Control characters, and marks that turn the direction of what stands around them: nobody types them into a name. */
const UNSEEN = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A text of a stranger for people to read: what cannot be seen is taken out, line breaks stay. Never markup. */
export const printable = (most: number): z.ZodString =>
  z
    .string()
    .max(most)
    .overwrite((text) => text.replaceAll(UNSEEN, (unseen) => (unseen === '\n' ? unseen : '')));

import type { CounterpartyType } from '../../../src/domain/seat.ts';
import { LINE_KINDS, type LineKind } from '../../../src/engine/voice.ts';
import { bankSchema, type Bank, type BankCue, type BankLine } from '../../../src/text/bank-schema.ts';

const FILES: Readonly<Record<string, unknown>> = import.meta.glob('/src/text/voices/*.en.yaml', {
  eager: true,
  import: 'default',
});
const fileOf = (type: CounterpartyType): string => `/src/text/voices/${type}.en.yaml`;

const read = new Map<CounterpartyType, Bank>();

/** The line bank of a type, as it stands on disk; read once, since it is long. */
export function bankOf(type: CounterpartyType): Bank {
  const bank = read.get(type) ?? bankSchema.parse(FILES[fileOf(type)]);
  read.set(type, bank);
  return bank;
}

/** Kinds that come up several times in one negotiation. */
export const FREQUENT: readonly LineKind[] = [
  'opening',
  'first-offer',
  'counter-offer',
  'conditional-trade',
  'hold',
  'refusal',
  'question',
  'dodging',
  'answer',
  'empathy',
  'standard',
  'reality-test',
  'one-way-gift',
  'fair-step',
  'silence',
  'invited',
  'agenda',
  'accept-part',
  'accept',
  'signing',
];

export const RUNGS = [1, 2, 3] as const;
export type Rung = (typeof RUNGS)[number];

export const linesOf = (bank: Bank, kind: LineKind): readonly BankLine[] => bank.lines[kind] ?? [];
export const cuesOf = (bank: Bank, kind: LineKind): readonly BankCue[] => bank.cues[kind] ?? [];

/** Every line of a bank with a name to complain by: `refusal.c`. */
export const allLines = (bank: Bank): readonly (BankLine & { readonly kind: LineKind; readonly name: string })[] =>
  LINE_KINDS.flatMap((kind) => linesOf(bank, kind).map((line) => ({ ...line, kind, name: `${kind}.${line.id}` })));

/** Whether a line of such a kind answers the other side or comes from nowhere. */
export const MOMENTS = ['in-reply', 'unprompted'] as const;
type Moment = (typeof MOMENTS)[number];

/** Lines that need neither a special occasion nor the turned voice. */
export const plainAt = (
  bank: Bank,
  kind: LineKind,
  { rung, moment = 'in-reply' }: { readonly rung: Rung; readonly moment?: Moment },
): readonly BankLine[] =>
  linesOf(bank, kind).filter(
    (line) =>
      line.rung.includes(rung) &&
      !line.turned &&
      line.register !== 'indirect' &&
      line.when.every((condition) => condition === moment || condition === 'several'),
  );

const AGREEING = ['is', 'has', 'does', 'it'];
const SLOT = /\{([a-z0-9]+)\}/giu;
/** Words a filled slot counts for: two, but one for the small agreeing words and a sentence for `{told}`. */
const slotWords = (slot: string): number => (AGREEING.includes(slot) ? 1 : slot === 'told' ? 12 : 2);

/** Names of the slots in a line, in lower case, without the agreeing words. */
export const fillersOf = (say: string): readonly string[] =>
  [...say.matchAll(SLOT)].map(([, slot = '']) => slot.toLowerCase()).filter((slot) => !AGREEING.includes(slot));

export const wordsIn = (say: string): readonly string[] => say.replaceAll(SLOT, ' ').match(/[\p{L}\p{N}'’]+/gu) ?? [];

/** How long a line is when it is said. */
export const lengthOf = (say: string): number =>
  wordsIn(say).length + [...say.matchAll(SLOT)].reduce((sum, [, slot = '']) => sum + slotWords(slot.toLowerCase()), 0);

/** What a line says to somebody who hears past its slots. */
export const skeleton = (say: string): string => say.replaceAll(SLOT, '_').toLowerCase();

export const isCallback = ({ say }: BankLine): boolean => /\{(?:then|heard)\}/u.test(say);

/** The last sentence of a line. */
export const ending = (say: string): string => say.split(/(?<=[.?!…])\s+/u).at(-1) ?? say;

import { z } from 'zod';
import { COUNTERPARTY_TYPES } from '../domain/seat.ts';
import { LINE_KINDS } from '../engine/voice.ts';

/** Conditions under which a line may be chosen; the names are read by authors. */
export const LINE_CONDITIONS = [
  'first',
  'again',
  'third-time',
  'after-invitation',
  'after-evidence',
  'after-held',
  /** More than one issue is on the table: only then is there a rest to speak of. */
  'several',
  'late',
  'final',
  /** An annex lies in the text and nobody has asked about it: the fine-print tell must then be heard. */
  'unread-annex',
  /** What the move asks about, so that a question asks what was asked. */
  'asks-interest',
  'asks-limits',
  'asks-path',
  'asks-timing',
  'asks-alternative',
  'asks-text',
  /** The move tells an interest, or an annex: only a line with `{told}` says it. */
  'tells',
  /** A worry slips out in passing, with the issue it is about; half of what everything hangs on is said, and no more. */
  'slips',
  'half-told',
  /** It answers a question that was put off before. */
  'late-answer',
  /** The listener has told a risk of its own, now or before. */
  'told-first',
  /** They have just asked what else is in the text. */
  'asked-text',
  /** The move says no yes and puts nothing forward: only then does a side stay where it is. */
  'stays',
  /** The move says yes as well as signs. */
  'accepts',
  /** The move makes a claim that has a fact behind it: only a line with that fact, day or alternative says it. */
  'cites',
  /** It answers the other's greeting, agenda, invitation, silence, pause …, or opens when they have spoken; `unprompted` if not. */
  'in-reply',
  'unprompted',
  /** The speaker took an offer back before, or opened again what was settled. */
  'tore-up',
  /** The listener gave something for nothing in its last move but one, and not again since. */
  'gave-before',
  /** The speaker's own last move was a pause. */
  'after-own-pause',
  /** The listener's last move gave way on the issue in talk. */
  'they-moved',
  /** The move itself gives way on the issue it names; by far, or says yes to much less; and another issue pays for it, which is then `{get}`. */
  'gives-way',
  'leaps',
  'paired',
  /** The move asks for more on the issue it names than the speaker did before; it gives on several issues at a time. */
  'goes-back',
  'moves-more',
  /** The value named lies nearer to the listener than what the fact would give. Every other line rests its value on the fact. */
  'past-fact',
] as const;

/**
 * Every slot a line may use, in braces (voices §1); one that begins a sentence gets its capital by itself, `{Issue}` asks for it.
 * `{step}` is how far the listener has just come on the issue in talk, `{gap}` how far apart the two still are; `{told}` is a whole
 * sentence of the speaker's own interest, said only where the move tells one.
 */
export const LINE_SLOTS = [
  'issue',
  'issue2',
  'val',
  'val2',
  'q',
  'mine',
  'yours',
  'gap',
  'step',
  'give',
  'get',
  'pkg',
  'fact',
  'reason',
  'risk',
  'upset',
  'person',
  'rival',
  'opt',
  'date',
  'n',
  'then',
  'heard',
  'is',
  'has',
  'does',
  'it',
  'closer',
  'told',
  'annex',
  'alt',
  'gain',
  'one',
  'other',
] as const;
export type LineSlot = (typeof LINE_SLOTS)[number];

const rung = z.union([z.literal(1), z.literal(2), z.literal(3)]);

/** One line a type can say. Slots stand in braces; a line may be chosen only where every slot it uses can be filled (voices §1). */
const lineSchema = z.strictObject({
  /** Variant, unique within its kind: the whole id is `warrior.refusal.2.c`, the number being its lowest rung. */
  id: z.string().regex(/^[a-z]{1,2}$/u),
  say: z.string().min(1).max(400),
  rung: z.array(rung).min(1).default([1, 2]),
  register: z.enum(['direct', 'indirect', 'any']).default('any'),
  /** Only once the type was rightly helped (the turned voice). */
  turned: z.boolean().default(false),
  when: z.array(z.enum(LINE_CONDITIONS)).default([]),
});
export type BankLine = z.infer<typeof lineSchema>;

const cueSchema = z.strictObject({
  id: z.string().regex(/^[a-z]{1,2}$/u),
  face: z.string(),
  posture: z.string(),
  sound: z.string(),
  /** Where it fits, as for a line; a turned one only goes with the turned voice. */
  rung: z.array(rung).min(1).default([1, 2, 3]),
  turned: z.boolean().default(false),
});
export type BankCue = z.infer<typeof cueSchema>;

/** `voices/<type>.<locale>.yaml`: what a counterparty of this type says, and what can be seen and heard of it meanwhile. */
export const bankSchema = z.strictObject({
  type: z.enum(COUNTERPARTY_TYPES),
  locale: z.string(),
  lines: z.partialRecord(z.enum(LINE_KINDS), z.array(lineSchema).min(1)),
  /** What a camera could see, by the kind of line it goes with; three or more each. */
  cues: z.partialRecord(z.enum(LINE_KINDS), z.array(cueSchema).min(1)),
});
export type Bank = z.infer<typeof bankSchema>;

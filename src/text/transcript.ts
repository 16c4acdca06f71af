import type { Seat } from '../domain/seat.ts';
import { SIDES, type Side } from '../domain/side.ts';
import type { Package } from '../domain/package.ts';
import type { SheetName } from '../domain/worksheet.ts';
import type { EventOf, Log } from '../engine/events.ts';
import type { State } from '../engine/state.ts';
import type { Tactic } from '../engine/tactics/tactic.ts';
import { tacticsOf } from '../engine/tactics/tactics-of.ts';
import type { Cue } from './cues.ts';
import { aftermathText, consequences, eventText } from './event-text.ts';
import { formatMessage } from './message.ts';
import { formatNumber } from './numbers.ts';
import { sayOption } from './options.ts';
import { tellLog, tellOn, type Talk, type ToldEvent } from './reply.ts';
import { tacticBegins } from './tactic-text.ts';
import { tunedText } from './tuned-text.ts';
import { issueText, sideText, type Words } from './words.ts';

/** One issue on an offer's card. */
export interface CardRow {
  readonly issue: string;
  readonly label: string;
  readonly option: string;
  /** Differs from what the same side put forward before. */
  readonly changed: boolean;
}

/** One line of a transcript: something said, something that happened, a private step, or the end. */
export interface TranscriptLine {
  readonly seq: number;
  readonly kind: 'said' | 'world' | 'private' | 'outcome';
  readonly round: number;
  readonly day: number;
  /** Undefined for what nobody at the table did. */
  readonly side: Side | undefined;
  /** Short name of the speaker; empty where nobody speaks. */
  readonly who: string;
  /** Empty where a cue is the whole reply. */
  readonly said: string;
  readonly cue: Cue | undefined;
  /** What typed words were taken to mean, in the product's own words. */
  readonly meant?: string;
  /** The bundles it put on the table, whole, with exact figures. */
  readonly cards?: readonly (readonly CardRow[])[];
  /** What followed from it at once: settled, opened again, a pause, a signature. */
  readonly follows?: readonly string[];
  /** The acts by name, the tactic line that begins with them, and what is not hidden of the speaker's mind. */
  readonly note?: string;
}

export interface TranscriptOptions {
  /** For blind reading: `types` hides who is which type and what acts are called, `scores` every number that is not on the table. */
  readonly hide?: readonly ('types' | 'scores')[];
  /** Whose notes, worksheets, consultations and own news are shown too. */
  readonly privateOf?: readonly Side[];
}

/** A log as a conversation, in one pass. */
export function transcript(words: Words, log: Log, options: TranscriptOptions = {}): readonly TranscriptLine[] {
  const told = tellLog(words, log);
  const end = told.at(-1)?.after;
  const begins =
    end === undefined || options.hide?.includes('types') === true ? new Map<number, Tactic>() : tacticsBegun(end);
  return told.flatMap((event) => lineOf(words, event, { ...options, begins }) ?? []);
}

/** A transcript that can be gone on with as its log grows. */
export interface Transcribed {
  readonly talk: Talk;
  readonly lines: readonly TranscriptLine[];
}

/**
 * A log as a conversation, from where it was transcribed before. Types are hidden: where a tactic began shows only once all is over.
 *
 * @param before - made from the beginning of the same log, with the same words and options
 */
export function transcribeOn(
  words: Words,
  log: Log,
  { privateOf, before }: Pick<TranscriptOptions, 'privateOf'> & { readonly before?: Transcribed | undefined },
): Transcribed {
  const talk = tellOn(words, log, before?.talk);
  const telling: Telling = { hide: ['types', 'scores'], begins: new Map(), ...(privateOf && { privateOf }) };
  const fresh = talk.events
    .slice(before?.talk.events.length ?? 0)
    .flatMap((event) => lineOf(words, event, telling) ?? []);
  return { talk, lines: [...(before?.lines ?? []), ...fresh] };
}

/** What a transcript is told with: the options, and where a tactic line begins. */
interface Telling extends TranscriptOptions {
  readonly begins: ReadonlyMap<number, Tactic>;
}

const tacticsBegun = (end: State): ReadonlyMap<number, Tactic> => {
  const { one, two } = tacticsOf(end);
  return new Map([...one, ...two].map(({ from, tactic }) => [from, tactic]));
};

function lineOf(words: Words, told: ToldEvent, options: Telling): TranscriptLine | undefined {
  const { event, before, after, seq } = told;
  if (before === undefined) return undefined;
  const at = { seq, round: Math.min(before.round, before.instance.rounds), day: after.day, cue: undefined };
  switch (event.kind) {
    case 'moveMade':
      return saidLine(words, { ...told, before, event }, options);
    case 'worldEvent': {
      const heardBy = before.instance.events.find(({ id }) => id === event.event)?.heardBy ?? 'both';
      const said = eventText(words, after, event);
      const isOpen = heardBy === 'both' || options.privateOf?.includes(heardBy) === true;
      return said === undefined || !isOpen ? undefined : { ...at, kind: 'world', side: undefined, who: '', said };
    }
    case 'signed':
    case 'left':
    case 'expired':
      return { ...at, kind: 'outcome', side: undefined, who: '', said: eventText(words, after, event) ?? '' };
    case 'worksheetSaved':
    case 'alternativeImproved':
    case 'reservationRevised':
    case 'noted':
    case 'guessed':
      return options.privateOf?.includes(event.side) === true && !isSaidAgain(told)
        ? { ...at, kind: 'private', side: event.side, who: '', said: eventText(words, after, event) ?? '' }
        : undefined;
    case 'instanceDrawn':
    case 'reactionShown':
    case 'implemented':
    case 'selfAssessed':
    case 'reviewed':
      return undefined;
  }
}

/** Sheets of which only the writing is told, and that are saved again and again while they are filled in. */
const TOLD_ONCE: ReadonlySet<SheetName> = new Set([
  'batna',
  'tradeables',
  'counterparty',
  'evidence',
  'anchor',
  'meso',
]);

const isSaidAgain = ({ before, event }: ToldEvent): boolean =>
  event.kind === 'worksheetSaved' &&
  TOLD_ONCE.has(event.saved.sheet) &&
  before?.sheets[event.side][event.saved.sheet] !== undefined;

interface ToldMove extends ToldEvent {
  readonly before: State;
  readonly event: EventOf<'moveMade'>;
}

function saidLine(words: Words, told: ToldMove, options: Telling): TranscriptLine {
  const { event, before, after, seq, reply } = told;
  const { side } = event;
  const said = event.typed ?? reply?.said ?? '';
  const cards = cardsOf(words, before, {
    packages: after.offers.find((offer) => offer.seq === seq)?.packages ?? [],
    side,
  });
  const follows = consequences(words, before, after);
  const note = noteOf(words, told, options);
  return {
    seq,
    kind: 'said',
    round: event.round,
    day: after.day,
    side,
    who: sideText(words, side).person.short,
    said,
    cue: reply?.cue,
    ...(event.typed !== undefined && { meant: reply?.said ?? '' }),
    ...(cards.length > 0 && { cards }),
    ...(follows.length > 0 && { follows }),
    ...(note !== '' && { note }),
  };
}

/** The bundles as cards: every issue they name, marked where the same side said otherwise before. */
function cardsOf(
  words: Words,
  before: State,
  { packages, side }: { readonly packages: readonly Package[]; readonly side: Side },
): readonly (readonly CardRow[])[] {
  const stand = before.stands[side];
  return packages.map((offered) =>
    before.instance.issues.flatMap(({ id }): readonly CardRow[] => {
      const option = offered[id];
      if (option === undefined) return [];
      return [
        {
          issue: id,
          label: issueText(words, id)?.label ?? id,
          option: sayOption(words, id, { option, form: 'label' }),
          changed: stand[id] !== option,
        },
      ];
    }),
  );
}

/** The acts by name, and the mind behind a scripted reply; whatever is hidden is left out. */
function noteOf(
  words: Words,
  { before, event: { acts, side, round }, seq }: ToldMove,
  { hide = [], begins }: Telling,
): string {
  const { labels, phrases } = words.messages;
  const acted = hide.includes('types') ? [] : [acts.map(({ kind }) => labels.acts[kind]).join(', ')];
  const tactic = begins.get(seq);
  const named = tactic === undefined ? acted : [...acted, tacticBegins(words, tactic)];
  const shown = before.reactions.at(-1);
  const isOwn = shown?.side === side && shown.round === round;
  if (!isOwn || hide.includes('scores')) return named.join('; ');
  const figure = (share: number): string => formatNumber(phrases.number, share);
  const { trust, arousal, openness } = shown.mind;
  return [...named, `T ${figure(trust)} A ${figure(arousal)} O ${figure(openness)}`].join('; ');
}

/** A transcript as plain Markdown, for the command line and for blind reading. */
export function transcriptMarkdown(words: Words, log: Log, options: TranscriptOptions = {}): string {
  const [first] = log;
  const isSigned = log.some(({ kind }) => kind === 'signed');
  const months = isSigned ? log.find((event) => event.kind === 'implemented') : undefined;
  const isHidden = options.hide?.includes('scores') === true;
  const seats = SIDES.map((side) =>
    seatText(words, side, first?.kind === 'instanceDrawn' ? first.seats[side] : undefined),
  );
  const hidden = options.hide?.includes('types') === true;
  return [
    `# ${words.scenario.title}`,
    '',
    words.scenario.place,
    '',
    ...seats.map(({ who, seat }) => `- ${who}${hidden || seat === '' ? '' : ` (${seat})`}`),
    ...rounds(words, transcript(words, log, options)),
    ...(months?.kind === 'implemented' && !isHidden ? ['', ...aftermathText(words, months)] : []),
    '',
  ].join('\n');
}

function seatText(words: Words, side: Side, seat: Seat | undefined): { readonly who: string; readonly seat: string } {
  const { person, house } = sideText(words, side);
  const { labels } = words.messages;
  const who = `${person.name}, ${house}`;
  if (seat === undefined) return { who, seat: '' };
  if (seat.kind === 'person') return { who, seat: labels.person };
  if (seat.kind === 'player') return { who, seat: labels.players[seat.player].label.toLowerCase() };
  return { who, seat: [labels.types[seat.type].label.toLowerCase(), ...tunedText(labels, seat.tuning)].join(', ') };
}

function rounds({ messages }: Words, lines: readonly TranscriptLine[]): readonly string[] {
  let round = 0;
  return lines.flatMap((line) => {
    const isNew = line.round !== round && line.kind !== 'outcome';
    if (isNew) round = line.round;
    const heading = formatMessage(messages.locale, messages.events.round, { round: line.round });
    return [...(isNew ? ['', `## ${heading}`] : []), '', ...paragraph(line)];
  });
}

function paragraph({ kind, who, said, cue, meant, cards = [], follows = [], note }: TranscriptLine): readonly string[] {
  if (kind !== 'said') return [`*${said}*`];
  const seen = cue === undefined ? '' : ` (${cue.shown})`;
  const noted = note === undefined ? '' : ` [${note}]`;
  return [
    `**${who}**${seen}${said === '' ? '' : `: ${said}`}${noted}`,
    ...(meant === undefined ? [] : ['', `> ${meant}`]),
    ...cards.flatMap((rows) => [
      '',
      `> ${rows.map(({ label, option, changed }) => `${label}: ${changed ? `**${option}**` : option}`).join(' · ')}`,
    ]),
    ...follows.flatMap((what) => ['', `*${what}*`]),
  ];
}

import { COUNTERPARTY_TYPES } from '../../domain/seat.ts';
import { CONSULT_REASONS } from '../../engine/events.ts';
import { TACTICS } from '../../engine/tactics/tactic.ts';
import { LENSES } from '../../domain/lens.ts';
import type { Worksheets } from '../../domain/worksheet.ts';
import { put } from '../../store/play.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { said, seatOf, type Session, type Turn } from './session.ts';

/** Puts a private input on the table; nobody answers to it. */
export function privately(session: Session, input: Readonly<Record<string, unknown>>, done: string): Turn {
  const { sitting, table } = session;
  const played = put(table, { ...input, side: sitting.side });
  if (!played.ok) return said(session, refusalText(sitting.loaded.words, played.error));
  return said({ ...session, table: played.value, shown: played.value.log.length }, done);
}

const numbersIn = (typed: readonly string[]): readonly number[] =>
  typed.map((word) => (word === '' ? Number.NaN : Number(word)));

/** `limit 48`, `limit 48 target 70`. */
export function writeLimit(session: Session, [points, word, hoped]: readonly string[]): Turn {
  const [reservationPoint = Number.NaN, target] = numbersIn([
    points ?? '',
    ...(word === 'target' && hoped !== undefined ? [hoped] : []),
  ]);
  if (!Number.isFinite(reservationPoint) || (word !== undefined && !Number.isFinite(target ?? Number.NaN)))
    return said(
      session,
      'limit <points> [target <points>]: below your limit you would rather leave; your target is what you hope for.',
    );
  const value = { reservationPoint, ...(target !== undefined && { target }) };
  return privately(
    session,
    { kind: 'saveWorksheet', saved: { sheet: 'limit', value } },
    `Your limit is written: ${reservationPoint}.`,
  );
}

/** `estimate norvane 70 15 6`: what it is worth, what changing costs, what the risk costs. */
export function estimate(session: Session, [alternative = '', ...figures]: readonly string[]): Turn {
  const { alternatives, sheets } = seatOf(session);
  const [worth = Number.NaN, switching = Number.NaN, risk = Number.NaN] = numbersIn(figures);
  if (!alternatives.some(({ id }) => id === alternative) || ![worth, switching, risk].every(Number.isFinite))
    return said(session, 'estimate <alternative> <worth> <switching> <risk>, in points: see "alternatives".');
  const others = (sheets.batna?.estimates ?? []).filter((entry) => entry.alternative !== alternative);
  return saveBatna(
    session,
    { ...sheets.batna, estimates: [...others, { alternative, worth, switching, risk }] },
    `Your estimate of ${alternative}: ${Math.round((worth - switching - risk) * 100) / 100}.`,
  );
}

/** `select norvane`: the best of the alternatives as one sees it. */
export function select(session: Session, [alternative = '']: readonly string[]): Turn {
  const { alternatives, sheets } = seatOf(session);
  if (!alternatives.some(({ id }) => id === alternative))
    return said(session, `select <alternative>: ${alternatives.map(({ id }) => id).join(', ')}.`);
  return saveBatna(
    session,
    { estimates: [], ...sheets.batna, selected: alternative },
    `Your best alternative: ${alternative}.`,
  );
}

/** `lens integrative`: how one means to go about it. */
export const chooseLens = (session: Session, [lens = '']: readonly string[]): Turn =>
  LENSES.some((known) => known === lens)
    ? privately(
        session,
        { kind: 'saveWorksheet', saved: { sheet: 'strategy', value: { lens } } },
        `You mean to go about it so: ${lens}.`,
      )
    : said(session, `lens <${LENSES.join('|')}>: how you mean to go about it.`);

const saveBatna = (session: Session, value: NonNullable<Worksheets['batna']>, done: string): Turn =>
  privately(session, { kind: 'saveWorksheet', saved: { sheet: 'batna', value } }, done);

/** `improve norvane`: costs days, no round. */
export function improve(session: Session, [alternative = '']: readonly string[]): Turn {
  return privately(session, { kind: 'improveAlternative', alternative }, `You work on ${alternative}. Days pass.`);
}

/** `consult pressure 45`: thinks again about the limit, and says why. */
export function consult(session: Session, [reason = '', points]: readonly string[]): Turn {
  if (!CONSULT_REASONS.some((known) => known === reason) || (points !== undefined && !Number.isFinite(Number(points))))
    return said(session, `consult <reason> [<points>]: ${CONSULT_REASONS.join(', ')}.`);
  return privately(
    session,
    { kind: 'consult', reason, ...(points !== undefined && { points: Number(points) }) },
    points === undefined ? 'You think again and stay where you are.' : `Your limit is now ${points}.`,
  );
}

/** `note they hate the exit clause`. */
export const note = (session: Session, typed: readonly string[]): Turn =>
  typed.length === 0
    ? said(session, 'note <words>')
    : privately(session, { kind: 'note', text: typed.join(' ') }, 'Noted.');

const GUESSES = { type: COUNTERPARTY_TYPES, tactic: TACTICS } as const;

/** `guess type warrior`, `guess tactic bargaining`. */
export function guess(session: Session, [what, ...rest]: readonly string[]): Turn {
  const value = rest.join('-').toLowerCase();
  if ((what !== 'type' && what !== 'tactic') || !GUESSES[what].some((known) => known === value))
    return said(
      session,
      `guess type <${GUESSES.type.join('|')}>, or guess tactic <${GUESSES.tactic.join('|')}>: what you take them for.`,
    );
  return privately(session, { kind: 'guess', what, value }, 'Noted.');
}

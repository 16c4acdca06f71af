import type { Option } from '../../domain/package.ts';
import {
  DOUBTS,
  GUESSED,
  IMPORTANCES,
  MOMENTS,
  SHEET_ROOM,
  STRENGTHS,
  type Exhibit,
  type Guess,
  type SheetSaved,
  type Tradeable,
} from '../../domain/worksheet.ts';
import type { OwnIssue } from '../../engine/seat-view.ts';
import { addAct } from './moving.ts';
import { packageText, takePackage } from './packages.ts';
import { privately } from './preparing.ts';
import { said, seatOf, type Session, type Turn } from './session.ts';
import { worthText } from './showing.ts';

const save = (session: Session, saved: SheetSaved, done: string): Turn =>
  privately(session, { kind: 'saveWorksheet', saved }, done);

const oneOf = <Word extends string>(known: readonly Word[], word: string | undefined): Word | undefined =>
  known.find((each) => each === word);

const issueNamed = (session: Session, id: string): OwnIssue | undefined =>
  seatOf(session).issues.find((issue) => issue.id === id);

const optionNamed = ({ options }: OwnIssue, word: string): Option | undefined =>
  options.find((option) => String(option) === word || (word !== '' && option === Number(word)));

const TRADEABLE = `tradeable <issue> [${IMPORTANCES.join('|')}] [target=<option>] [give=<option>] [get=<issue>]: how much it counts, where you want to end, how far you could go, and for what.`;

/** `tradeable uplift high target=6 give=4 get=term`. */
export function tradeable(session: Session, [id = '', ...words]: readonly string[]): Turn {
  const issue = issueNamed(session, id);
  const parts = issue === undefined ? [] : words.map((word) => tradeablePart(session, issue, word));
  if (issue === undefined || parts.length === 0 || parts.includes(undefined)) return said(session, TRADEABLE);
  const rows = seatOf(session).sheets.tradeables?.rows ?? [];
  const before = rows.find((row) => row.issue === id) ?? { issue: id };
  const row = parts.reduce<Tradeable>((made, part) => ({ ...made, ...part }), before);
  const others = rows.filter((other) => other.issue !== id);
  return save(session, { sheet: 'tradeables', value: { rows: [...others, row] } }, rowText(row));
}

function tradeablePart(session: Session, issue: OwnIssue, word: string): Partial<Tradeable> | undefined {
  const importance = oneOf(IMPORTANCES, word);
  if (importance !== undefined) return { importance };
  const [key, value = ''] = word.split('=');
  const option = optionNamed(issue, value);
  if ((key === 'target' || key === 'give') && option !== undefined) return { [key]: option };
  return key === 'get' && value !== issue.id && issueNamed(session, value) !== undefined ? { get: value } : undefined;
}

const PICTURE = `picture <${GUESSED.join('|')}> [${DOUBTS.join('|')}] <words>: what you suppose of the other side, and how much you doubt it. picture issues <issue>…: what may count most for them.`;

/** `picture batna some They could put it out to tender.`, `picture issues payment credits`. */
export function picture(session: Session, [what = '', ...words]: readonly string[]): Turn {
  const { issues = [], guesses = [] } = seatOf(session).sheets.counterparty ?? {};
  if (what === 'issues' && words.length > 0 && words.every((id) => issueNamed(session, id) !== undefined))
    return save(
      session,
      { sheet: 'counterparty', value: { issues: words, guesses } },
      `You suppose that these count most for them: ${words.join(', ')}.`,
    );
  const about = oneOf(GUESSED, what);
  const doubt = oneOf(DOUBTS, words[0]);
  const text = words.slice(doubt === undefined ? 0 : 1).join(' ');
  if (about === undefined || text === '' || text.length > SHEET_ROOM.note) return said(session, PICTURE);
  const guess: Guess = { about, text, ...(doubt !== undefined && { doubt }) };
  const others = guesses.filter((other) => other.about !== about);
  return save(
    session,
    { sheet: 'counterparty', value: { issues, guesses: [...others, guess] } },
    `You suppose, as to ${about}: ${text}`,
  );
}

const EVIDENCE = `evidence <fact> <${MOMENTS.join('|')}|out> [${STRENGTHS.join('|')}] [for=<issue>]: what you mean to show and when; see "facts".`;

/** `evidence price-index early strong for=uplift`, `evidence price-index out`. */
export function evidence(session: Session, [fact = '', when = '', ...words]: readonly string[]): Turn {
  const { facts, sheets } = seatOf(session);
  const moment = oneOf(MOMENTS, when);
  const isOwn = facts.some(({ id, own }) => own && id === fact);
  const parts = words.map((word) => exhibitPart(session, word));
  if (!isOwn || (moment === undefined && when !== 'out') || parts.includes(undefined)) return said(session, EVIDENCE);
  const others = (sheets.evidence?.items ?? []).filter((item) => item.fact !== fact);
  if (moment === undefined)
    return save(session, { sheet: 'evidence', value: { items: others } }, `You leave ${fact} out.`);
  const item = parts.reduce<Exhibit>((made, part) => ({ ...made, ...part }), { fact, when: moment });
  return save(session, { sheet: 'evidence', value: { items: [...others, item] } }, exhibitText(item));
}

function exhibitPart(session: Session, word: string): Partial<Exhibit> | undefined {
  const strength = oneOf(STRENGTHS, word);
  if (strength !== undefined) return { strength };
  const [key, issue = ''] = word.split('=');
  return key === 'for' && issueNamed(session, issue) !== undefined ? { issue } : undefined;
}

const ANCHOR =
  'anchor <issue> <from> <to> <open> [on <fact>…] [because <words>]: a range you can stand behind, where in it you open, and why.';

/** `anchor uplift 4 7 6.5 on price-index because prices rose`. */
export function anchor(session: Session, [id = '', from = '', to = '', open = '', ...rest]: readonly string[]): Turn {
  const issue = issueNamed(session, id);
  const [low, high, first] = [from, to, open].map((word) =>
    issue === undefined ? undefined : optionNamed(issue, word),
  );
  const because = rest.indexOf('because');
  const named = because < 0 ? rest : rest.slice(0, because);
  const rationale = because < 0 ? '' : rest.slice(because + 1).join(' ');
  const facts = named.slice(1);
  const areOwn = facts.every((fact) => seatOf(session).facts.some(({ id: known, own }) => own && known === fact));
  const isOn = named.length === 0 || (named[0] === 'on' && facts.length > 0);
  if (low === undefined || high === undefined || first === undefined || !isOn || !areOwn) return said(session, ANCHOR);
  if (rationale.length > SHEET_ROOM.rationale)
    return said(session, `Two lines: ${SHEET_ROOM.rationale} letters at most.`);
  return save(
    session,
    {
      sheet: 'anchor',
      value: { issue: id, from: low, to: high, open: first, facts, ...(rationale !== '' && { rationale }) },
    },
    `You open at ${id}=${first}.`,
  );
}

const LETTERS = ['A', 'B', 'C'];

/** `bundle A uplift=6 term=36`, `bundle B none`. */
export function bundle(session: Session, [letter = '', ...typed]: readonly string[]): Turn {
  const at = LETTERS.indexOf(letter.toUpperCase());
  const view = seatOf(session);
  const taken = takePackage(typed, { view, words: session.sitting.loaded.words, values: {} });
  if (taken !== undefined && 'why' in taken) return said(session, taken.why);
  const isCleared = typed[0] === 'none';
  if (at < 0 || (taken === undefined && !isCleared))
    return said(
      session,
      `bundle <${LETTERS.join('|')}> <package>: whole packages that are worth about the same to you.`,
    );
  const bundles = view.sheets.meso?.bundles ?? [];
  const value = {
    bundles: Array.from({ length: Math.max(bundles.length, at + 1) }, (_, place) =>
      place === at ? (taken?.value ?? {}) : (bundles[place] ?? {}),
    ),
  };
  return privately(
    session,
    { kind: 'saveWorksheet', saved: { sheet: 'meso', value } },
    `Bundle ${LETTERS[at] ?? ''} is written.`,
  );
}

/** `lay`: the prepared bundles as a move in the making. */
export function lay(session: Session): Turn {
  const bundles = (seatOf(session).sheets.meso?.bundles ?? []).filter((each) => Object.keys(each).length > 0);
  return bundles.length < 2
    ? said(session, 'lay: puts your bundles together in one move. Write two of them first: "bundle A …", "bundle B …".')
    : addAct(session, 'present-meso', bundles.map(packageText).join(' | ').split(' '));
}

const rowText = ({ issue, importance, target, give, get }: Tradeable): string =>
  [
    `${issue}:`,
    ...(importance === undefined ? [] : [importance]),
    ...(target === undefined ? [] : [`target ${target}`]),
    ...(give === undefined ? [] : [`could go to ${give}`]),
    ...(get === undefined ? [] : [`for ${get}`]),
  ].join(' ');

const exhibitText = ({ fact, when, strength, issue }: Exhibit): string =>
  [fact, when, ...(strength === undefined ? [] : [strength]), ...(issue === undefined ? [] : [`for ${issue}`])].join(
    ' ',
  );

/** Everything that is written on one's sheets. */
export function sheetLines(session: Session): readonly string[] {
  const {
    batna,
    limit,
    tradeables,
    counterparty,
    evidence: pack,
    anchor: first,
    meso,
    strategy,
  } = seatOf(session).sheets;
  const lines = [
    ...(batna === undefined ? [] : [`Best alternative: ${batna.selected ?? 'not selected'}.`]),
    ...(limit === undefined
      ? []
      : [`Limit: ${limit.reservationPoint}${limit.target === undefined ? '' : `, target ${limit.target}`}.`]),
    ...section('Tradeables', tradeables?.rows.map(rowText)),
    ...section('Their side, guessed', [
      ...(counterparty?.issues.length ? [`may count most: ${counterparty.issues.join(', ')}`] : []),
      ...(counterparty?.guesses ?? []).map(
        ({ about, text, doubt }) => `${about}${doubt === undefined ? '' : ` (doubt: ${doubt})`}: ${text}`,
      ),
    ]),
    ...section('Evidence', pack?.items.map(exhibitText)),
    ...section(
      'Opening',
      first && [
        `${first.issue}: open at ${first.open ?? '?'}, range ${first.from ?? '?'} to ${first.to ?? '?'}${first.facts.length > 0 ? `, on ${first.facts.join(', ')}` : ''}`,
        ...(first.rationale === undefined ? [] : [first.rationale]),
      ],
    ),
    ...section(
      'Bundles',
      meso?.bundles.map((each, at) => `${LETTERS[at] ?? ''}) ${packageText(each)}  = ${worthText(session, each)}`),
    ),
    ...(strategy === undefined ? [] : [`Approach: ${strategy.lens}.`]),
  ];
  return lines.length > 0 ? lines : ['Nothing is written yet. "help" lists the worksheets.'];
}

const section = (title: string, lines: readonly string[] = []): readonly string[] =>
  lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `    ${line}`)];

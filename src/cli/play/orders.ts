import { ACT_KINDS, type ActKind } from '../../engine/act.ts';
import { suggestion } from '../../scenario/nearest.ts';
import { addAct, MANNER_NAMES, menu, preview, send, setManner, sitDown, undo } from './moving.ts';
import { packageText, takePackage } from './packages.ts';
import { usageOf } from './parse-act.ts';
import { chooseLens, consult, estimate, guess, improve, note, select, writeLimit } from './preparing.ts';
import { said, seatOf, type Session, type Turn } from './session.ts';
import { anchor, bundle, evidence, lay, picture, sheetLines, tradeable } from './sheets.ts';
import {
  alternativeLines,
  conversation,
  factLines,
  interestLines,
  issueLines,
  ownBrief,
  publicBrief,
  standing,
  worthText,
} from './showing.ts';

interface Order {
  readonly usage: string;
  readonly about: string;
  readonly run: (session: Session, typed: readonly string[]) => Turn;
}

const show =
  (lines: (session: Session) => readonly string[]): Order['run'] =>
  (session) =>
    said(session, ...lines(session));

/** What can be typed beside acts. A new order is a row. */
const ORDERS: Readonly<Record<string, Order>> = {
  help: {
    usage: 'help [word]',
    about: 'this list, or one word in detail',
    run: (session, typed) => said(session, ...helpLines(typed[0])),
  },
  brief: { usage: 'brief', about: 'what everybody knows', run: show(publicBrief) },
  me: { usage: 'me', about: 'what you alone know', run: show(ownBrief) },
  issues: { usage: 'issues', about: 'what can be agreed, and its worth to you', run: show(issueLines) },
  alternatives: { usage: 'alternatives', about: 'what you could do instead', run: show(alternativeLines) },
  facts: { usage: 'facts', about: 'what you know and could say', run: show(factLines) },
  interests: { usage: 'interests', about: 'what lies behind your positions', run: show(interestLines) },
  table: { usage: 'table', about: 'offers with their worth, what is settled, the text', run: show(standing) },
  log: { usage: 'log', about: 'the conversation so far', run: show(conversation) },
  worth: { usage: 'worth <package>', about: 'points of a package, before you offer it', run: worth },
  estimate: {
    usage: 'estimate <alternative> <worth> <switching> <risk>',
    about: 'worksheet: an alternative',
    run: estimate,
  },
  select: { usage: 'select <alternative>', about: 'worksheet: the best of them', run: select },
  limit: { usage: 'limit <points> [target <points>]', about: 'worksheet: where you would leave', run: writeLimit },
  lens: { usage: 'lens <word>', about: 'worksheet: how you mean to go about it', run: chooseLens },
  tradeable: {
    usage: 'tradeable <issue> <importance> [target=…] [give=…] [get=…]',
    about: 'worksheet: what could go for what',
    run: tradeable,
  },
  picture: { usage: 'picture <what> [<doubt>] <words>', about: 'worksheet: the other side, as a guess', run: picture },
  evidence: { usage: 'evidence <fact> early|in-need|out', about: 'worksheet: what you can show', run: evidence },
  anchor: { usage: 'anchor <issue> <from> <to> <open>', about: 'worksheet: where you open, and why', run: anchor },
  bundle: { usage: 'bundle A|B|C <package>', about: 'worksheet: bundles that are equal to you', run: bundle },
  sheets: { usage: 'sheets', about: 'what is written on your worksheets', run: show(sheetLines) },
  lay: { usage: 'lay', about: 'your bundles, all in one move', run: (session) => lay(session) },
  start: { usage: 'start', about: 'sit down and let whoever opens begin', run: (session) => sitDown(session) },
  menu: { usage: 'menu', about: 'every act, numbered', run: (session) => menu(session) },
  manner: { usage: 'manner <words>', about: `how you say it: ${MANNER_NAMES.join(', ')}`, run: setManner },
  show: { usage: 'show', about: 'the move in the making', run: show(preview) },
  undo: { usage: 'undo', about: 'take the last act out again', run: (session) => undo(session) },
  send: { usage: 'send', about: 'say it', run: (session) => send(session) },
  improve: { usage: 'improve <alternative>', about: 'work on an alternative; days pass', run: improve },
  consult: { usage: 'consult <reason> [<points>]', about: 'think again about your limit', run: consult },
  note: { usage: 'note <words>', about: 'for yourself', run: note },
  guess: { usage: 'guess type|tactic <word>', about: 'what you take them for', run: guess },
  save: {
    usage: 'save',
    about: 'write it to a file and go on',
    run: (session) => ({ session, lines: [], next: 'save' }),
  },
  quit: {
    usage: 'quit',
    about: 'write it to a file and stop',
    run: (session) => ({ session, lines: [], next: 'quit' }),
  },
};
const ORDER_NAMES = Object.keys(ORDERS);

const isAct = (word: string): word is ActKind => ACT_KINDS.some((kind) => kind === word);

/** What follows from a typed line. Nothing is written and nothing printed here. */
export function obey(session: Session, line: string): Turn {
  const typed = line.trim().split(/\s+/u).filter(Boolean);
  const [word, ...rest] = typed;
  if (word === undefined) return said(session);
  if (session.pending !== undefined) return answered(session, typed);
  const numbered = /^\d+$/u.test(word) ? session.menu[Number(word) - 1] : undefined;
  if (numbered !== undefined) return addAct({ ...session, menu: [] }, numbered, rest);
  if (Object.hasOwn(ORDERS, word)) return ORDERS[word]?.run({ ...session, menu: [] }, rest) ?? said(session);
  if (isAct(word)) return addAct(session, word, rest);
  return said(
    session,
    `I do not know "${word}".${suggestion(word, [...ORDER_NAMES, ...ACT_KINDS])}`.replace(
      / Known: .*$/u,
      ' "help" lists what can be typed, "menu" every act.',
    ),
  );
}

/** The answer to what an act still had to be told: a number of the menu, a name, or `back`. */
function answered(session: Session, typed: readonly string[]): Turn {
  const { pending } = session;
  const [word = '', ...rest] = typed;
  if (pending === undefined || word === 'back') return said({ ...session, pending: undefined }, 'Left.');
  const picked = /^\d+$/u.test(word) ? pending.choices[Number(word) - 1]?.name : undefined;
  const turn = addAct(session, pending.act, [...pending.typed, picked ?? word, ...rest]);
  const isStuck = turn.session.pending === undefined && turn.session.draft === session.draft;
  return isStuck ? { ...turn, session: { ...turn.session, pending } } : turn;
}

function worth(session: Session, typed: readonly string[]): Turn {
  const taken = takePackage(typed, { view: seatOf(session), words: session.sitting.loaded.words, values: {} });
  if (taken === undefined)
    return said(session, 'worth <package>, as in: worth uplift=4.5 term=24, or worth theirs uplift=4');
  if ('why' in taken) return said(session, taken.why);
  const candidate = Object.fromEntries(
    Object.entries(taken.value ?? {}).filter(([, option]) => typeof option === 'number' || typeof option === 'string'),
  );
  return said(session, `${packageText(candidate)}  = ${worthText(session, candidate)}`);
}

function helpLines(word: string | undefined): readonly string[] {
  if (word !== undefined && isAct(word)) return [usageOf(word)];
  const order = word === undefined || !Object.hasOwn(ORDERS, word) ? undefined : ORDERS[word];
  if (order !== undefined) return [`${order.usage}: ${order.about}`];
  const width = Math.max(...Object.values(ORDERS).map(({ usage }) => usage.length));
  return [
    ...Object.values(ORDERS).map(({ usage, about }) => `  ${usage.padEnd(width)}  ${about}`),
    'A move is one to three acts: type them one after another, then "send". "menu" lists them, "help <act>" says how one is typed.',
  ];
}

/** What could stand where the line ends, for the tabulator. */
export function complete(session: Session, line: string): readonly [hits: readonly string[], word: string] {
  const words = line.split(/\s+/u);
  const last = words.at(-1) ?? '';
  const view = seatOf(session);
  const [issue, option] = last.split('=');
  const first = [...ORDER_NAMES, ...ACT_KINDS];
  const named = [
    ...view.issues.map(({ id }) => `${id}=`),
    ...view.issues.map(({ id }) => id),
    ...view.facts.map(({ id }) => id),
    ...view.interests.map(({ id }) => id),
    ...view.alternatives.map(({ id }) => id),
    ...view.offers.map(({ id }) => id),
    ...MANNER_NAMES,
  ];
  const within =
    option === undefined
      ? []
      : (view.issues.find(({ id }) => id === issue)?.options ?? []).map((each) => `${issue ?? ''}=${each}`);
  const pool =
    session.pending !== undefined
      ? [...session.pending.choices.map(({ name }) => name), ...named]
      : words.length === 1
        ? first
        : named;
  return [[...new Set([...within, ...pool])].filter((name) => name.startsWith(last)), last];
}

import { AIMS, AUDIENCES, DIRECTNESS, TONES, type Manner } from '../../domain/manner.ts';
import type { Package } from '../../domain/package.ts';
import { ACT_KINDS, ACTS, type Act, type ActKind } from '../../engine/act.ts';
import { STAGES } from '../../engine/act-rule.ts';
import { refuseMove } from '../../engine/decide.ts';
import { momentIn } from '../../text/moment.ts';
import { put } from '../../store/play.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { sayMove, truthBeside } from '../../text/say-act.ts';
import { seated } from './moves-file.ts';
import { parseAct, usageOf } from './parse-act.ts';
import { said, seatOf, type Session, type Turn } from './session.ts';
import { news, standing, worthText } from './showing.ts';

const MOST_ACTS = 3;

/** Adds an act to the move in the making, or asks for what it still has to be told. */
export function addAct(session: Session, kind: ActKind, typed: readonly string[]): Turn {
  const ready = atTable(session);
  const parsed = parseAct(kind, typed, { view: seatOf(ready), words: ready.sitting.loaded.words });
  switch (parsed.kind) {
    case 'wrong':
      return said({ ...ready, pending: undefined }, parsed.why);
    case 'asks': {
      const { choices, lead, prompt } = parsed;
      const menu = choices.map(({ name, label }, at) => `  ${at + 1}) ${name}${label === '' ? '' : `: ${label}`}`);
      return said(
        { ...ready, pending: { act: kind, typed: [...typed, ...lead], choices } },
        `${kind}: ${prompt}? ("back" leaves it)`,
        ...menu,
      );
    }
    case 'act':
      return drafted({ ...ready, pending: undefined }, parsed.act);
  }
}

/** Whoever speaks has sat down: a counterparty that opens has begun. */
function atTable(session: Session): Session {
  return { ...session, table: seated(session.table, session.sitting.side) };
}

function drafted(session: Session, act: Act): Turn {
  const draft = [...session.draft, act];
  if (draft.length > MOST_ACTS)
    return said(session, `A move has at most ${MOST_ACTS} acts. "send" says it, "undo" takes the last one out.`);
  const { sitting, table, manner } = session;
  const refusal = refuseMove(table.state, { side: sitting.side, acts: draft, manner });
  if (refusal !== undefined) return said(session, refusalText(sitting.loaded.words, refusal, draft));
  const next = { ...session, draft };
  return said(next, ...preview(next));
}

/** The move in the making in words, with its worth and what is true beside it. */
export function preview(session: Session): readonly string[] {
  const { draft, manner, sitting, table } = session;
  if (draft.length === 0) return ['Nothing is prepared. Type an act, or "menu" to see them all.'];
  const moment = momentIn(table.state, sitting.side);
  const { words } = sitting.loaded;
  const bundles = draft.flatMap((act) => bundlesOf(session, act));
  return [
    `You would say (${mannerText(manner)}): ${sayMove(words, moment, { acts: draft, manner })}`,
    ...bundles.map((candidate) => `  = ${worthText(session, candidate)}`),
    ...draft.flatMap((act) => {
      const truth = truthBeside(words, act);
      return truth === undefined ? [] : [`  What is so: ${truth}`];
    }),
    '"send" says it, "undo" takes the last act out, another act is added.',
  ];
}

/** What an act would put on the table, or take from it. */
function bundlesOf({ table }: Session, act: Act): readonly Package[] {
  if (act.kind === 'accept')
    return [table.state.offers.find(({ id }) => id === act.offer)?.packages[act.bundle ?? 0] ?? {}];
  if (act.kind === 'offer') return [act.package];
  if (act.kind === 'present-meso') return act.packages;
  if (act.kind === 'trade') return [{ ...act.give, ...act.get }];
  return act.kind === 'summarise' ? [act.text] : [];
}

const mannerText = ({ tone, directness, audience, aim }: Manner): string =>
  [
    tone,
    directness,
    ...(audience === 'open' ? ['before others'] : []),
    ...(aim === 'person' ? ['at the person'] : []),
  ].join(', ');

/** Says the move and hears the answer. */
export function send(session: Session): Turn {
  const { draft, manner, sitting, table } = session;
  if (draft.length === 0) return said(session, ...preview(session));
  const played = put(table, { kind: 'move', side: sitting.side, acts: draft, manner });
  if (!played.ok) return said(session, refusalText(sitting.loaded.words, played.error, draft));
  return heard({ ...session, table: played.value, draft: [], pending: undefined });
}

/** Tells what is new and where things stand. */
export function heard(session: Session): Turn {
  const { table } = session;
  const told = { ...session, shown: table.log.length };
  if (table.state.outcome !== undefined) return { session: told, lines: news(session), next: 'over' };
  return said(told, ...news(session), '', ...standing(told), 'Your turn.');
}

/** Lets a counterparty that opens begin. */
export function sitDown(session: Session): Turn {
  const next = atTable(session);
  return next.table === session.table ? said(session, 'You open: say something.') : heard(next);
}

/** Takes the last act out of the move in the making. */
export function undo(session: Session): Turn {
  if (session.draft.length === 0) return said(session, 'There is nothing to take back; what was said stays said.');
  const next = { ...session, draft: session.draft.slice(0, -1) };
  return said(next, ...preview(next));
}

const MANNERS: Readonly<Record<string, Partial<Manner>>> = {
  ...Object.fromEntries(TONES.map((tone) => [tone, { tone }])),
  ...Object.fromEntries(DIRECTNESS.map((directness) => [directness, { directness }])),
  ...Object.fromEntries(AUDIENCES.map((audience) => [audience, { audience }])),
  ...Object.fromEntries(AIMS.map((aim) => [aim, { aim }])),
};
export const MANNER_NAMES = Object.keys(MANNERS);

/** Changes how the move will be said. */
export function setManner(session: Session, typed: readonly string[]): Turn {
  const unknown = typed.find((word) => !Object.hasOwn(MANNERS, word));
  if (typed.length === 0 || unknown !== undefined)
    return said(session, `A manner is made of ${MANNER_NAMES.join(', ')}.`);
  const manner = typed.reduce<Manner>((former, word) => ({ ...former, ...MANNERS[word] }), session.manner);
  const next = { ...session, manner };
  return said(next, ...(next.draft.length > 0 ? preview(next) : [`From now on: ${mannerText(manner)}.`]));
}

/** Every act, numbered, in the order of a conversation. */
export function menu(session: Session): Turn {
  const numbered = STAGES.flatMap((stage) =>
    ACT_KINDS.filter((kind) => ACTS[kind].stage === stage).map((kind) => ({ stage, kind })),
  );
  const lines = STAGES.flatMap((stage) => [
    `${stage}:`,
    ...numbered.flatMap((entry, at) =>
      entry.stage === stage ? [`  ${String(at + 1).padStart(2)}) ${usageOf(entry.kind)}`] : [],
    ),
  ]);
  return said({ ...session, menu: numbered.map(({ kind }) => kind) }, ...lines, 'Type an act, or its number.');
}

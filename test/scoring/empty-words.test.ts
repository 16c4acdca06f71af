import { expect, test } from 'vitest';
import { COUNTERPARTY_TYPES, type CounterpartyType, type Seat } from '../../src/domain/seat.ts';
import type { BySide, Side } from '../../src/domain/side.ts';
import type { Act } from '../../src/engine/act.ts';
import { refuseMove } from '../../src/engine/decide.ts';
import type { State } from '../../src/engine/state.ts';
import { view } from '../../src/engine/view.ts';
import type { Package } from '../../src/domain/package.ts';
import { REFERENCE_PLAYERS } from '../../src/players/reference-players.ts';
import { score } from '../../src/scoring/score.ts';
import { openTable, put } from '../../src/store/play.ts';
import type { Table } from '../../src/store/table.ts';
import { renewal } from '../support/renewal.ts';

const scenario = renewal();
const WARM = { tone: 'warm', directness: 'direct', audience: 'private', aim: 'matter' } as const;
const MOST = 10;
/** What somebody says who wants a grade and no agreement; what cannot be said now is left out. */
type Talker = (state: State, me: Side, n: number) => readonly Act[];

function done(table: Table, input: unknown): Table {
  const next = put(table, input);
  if (!next.ok) throw new Error(JSON.stringify(next.error));
  return next.value;
}

/** The overall grade of a talker against a counterparty, prepared as well as the expert is; not graded counts as 0. */
function earned(talker: Talker, type: CounterpartyType, { me, seed }: { me: Side; seed: number }): number {
  const [person, them]: readonly [Seat, Seat] = [{ kind: 'person' }, { kind: 'counterparty', type }];
  const seats: BySide<Seat> = me === 'one' ? { one: person, two: them } : { one: them, two: person };
  const opened = openTable({ scenario, seed, difficulty: 'realistic', seats });
  if (!opened.ok) throw new Error(opened.error);
  const sheets = REFERENCE_PLAYERS.expert.prepare(view(opened.value.state, me));
  let table = sheets.reduce((at, saved) => done(at, { kind: 'saveWorksheet', side: me, saved }), opened.value);
  table = done(table, { kind: 'sitDown' });
  for (let n = 0; table.state.outcome === undefined; n += 1) {
    const legal = talker(table.state, me, n).reduce<readonly Act[]>((said, act) => {
      const more = [...said, act].slice(0, 3);
      return refuseMove(table.state, { side: me, acts: more, manner: WARM }) === undefined ? more : said;
    }, []);
    const acts: readonly Act[] = legal.length > 0 ? legal : [{ kind: 'stay-silent' }];
    table = done(table, { kind: 'move', side: me, acts, manner: WARM });
  }
  const { overall } = score(table.log, me);
  return overall.kind === 'graded' ? overall.hundredths / 100 : 0;
}

/** One's own best option on each issue, or as many steps below it. */
const wish = ({ instance }: State, me: Side, below = 0): Package =>
  Object.fromEntries(
    instance.issues.map((issue) => {
      const ranked = issue.options
        .filter((option) => !issue.crosses[me].includes(option))
        .toSorted(
          (left, right) =>
            issue.points[me][issue.options.indexOf(right)]! - issue.points[me][issue.options.indexOf(left)]!, // options and points are parallel
        );
      return [issue.id, ranked[Math.min(below, ranked.length - 1)] ?? 0];
    }),
  );

/** Every good word there is, three at a time. */
const goodWords: Talker = (state, me, n) => {
  const known = state.instance.facts.filter(
    ({ holder, kind }) => kind !== 'risk' && (holder === me || holder === 'both'),
  );
  const claims = known.map(({ id, kind }): Act => {
    const claim = { fact: id, kind: kind === 'risk' ? 'evidence' : kind, as: 'straight' } as const;
    if (kind === 'evidence') return { kind: 'cite-evidence', claim };
    return kind === 'alternative' ? { kind: 'refer-alternative', claim } : { kind: 'assert-constraint', claim };
  });
  const heard = state.moves.findLast(({ side }) => side !== me)?.seq ?? 0;
  const said: readonly Act[] = [
    { kind: 'ask-alternative' },
    { kind: 'hold-boundary', on: { issue: state.instance.issues[0]?.id ?? '' } },
    { kind: 'reality-test', against: { alternative: state.alternatives[me][0]?.id ?? '' } },
    ...claims,
    { kind: 'ask-interest' },
    { kind: 'build-rapport' },
    { kind: 'reflect', heard },
    { kind: 'invite' },
    { kind: 'pause', reason: 'consult', until: state.day + 1 },
  ];
  return [0, 1, 2].flatMap((at) => said[(3 * n + at) % said.length] ?? []);
};

const politeTalk: Talker = (state, me, n) => {
  const heard = state.moves.findLast(({ side }) => side !== me)?.seq ?? 0;
  return n % 2 === 0
    ? [{ kind: 'build-rapport' }, { kind: 'invite' }]
    : [{ kind: 'reflect', heard }, { kind: 'ask-interest' }];
};

const offering =
  (talker: Talker): Talker =>
  (state, me, n) =>
    n === 1 ? [...talker(state, me, n).slice(0, 2), { kind: 'offer', package: wish(state, me) }] : talker(state, me, n);
const leaving =
  (talker: Talker): Talker =>
  (state, me, n) =>
    state.round < state.instance.rounds
      ? talker(state, me, n)
      : [{ kind: 'walk-away', reason: 'no-zopa', door: 'open' }];
const halves = (whole: Package): readonly [Package, Package] => {
  const entries = Object.entries(whole);
  return [Object.fromEntries(entries.slice(0, 2)), Object.fromEntries(entries.slice(2))];
};
const trading = (whole: Package): readonly Act[] => {
  const [give, get] = halves(whole);
  return [{ kind: 'trade', give, get }];
};

/** A small step, each time with good words beside it. */
const tokenSteps: Talker = (state, me, n) => {
  if (n === 1 || n > 4) return offering(goodWords)(state, me, n);
  const stand = state.stands[me];
  const [dear] = state.instance.issues
    .flatMap(({ id, options, points }) => {
      const had = points[me][options.indexOf(stand[id] ?? '')] ?? 0;
      return options.map((option, at) => ({ id, option, lost: had - (points[me][at] ?? 0) }));
    })
    .filter(({ lost }) => lost >= 2)
    .toSorted((left, right) => left.lost - right.lost);
  const get = Object.fromEntries(Object.entries(stand).filter(([id]) => id !== dear?.id));
  const steps: readonly Act[] = dear === undefined ? [] : [{ kind: 'trade', give: { [dear.id]: dear.option }, get }];
  return [...steps, ...goodWords(state, me, n).slice(0, 2)];
};

test.each<[string, Talker]>([
  ['token steps among good words', tokenSteps],
  ['polite talk without end', politeTalk],
  ['polite talk around one offer', offering(politeTalk)],
  ['good words', goodWords],
  ['good words around one offer', offering(goodWords)],
  ['good words around one offer, and leaving at the last', leaving(offering(goodWords))],
  [
    'the same reasoned offer again and again',
    (state, me) => [...goodWords(state, me, 1).slice(0, 1), { kind: 'offer', package: wish(state, me) }],
  ],
  ['the same trade again and again', (state, me) => trading(wish(state, me, 1))],
  [
    'the same two bundles again and again',
    (state, me) => [{ kind: 'present-meso', packages: [wish(state, me), wish(state, me, 1)] }],
  ],
  ['a step down and up again', (state, me, n) => trading(wish(state, me, n % 2))],
])('%s earns next to nothing, however well prepared', (_, talker) => {
  for (const type of COUNTERPARTY_TYPES)
    for (const me of ['one', 'two'] as const)
      expect(earned(talker, type, { me, seed: 3 }), `against ${type} as ${me}`).toBeLessThanOrEqual(MOST);
});

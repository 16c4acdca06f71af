import { describe, expect, test } from 'vitest';
import { loadScenario } from '../../src/cli/library.ts';
import { complete, obey } from '../../src/cli/play/orders.ts';
import { sessionAt, type Session, type Turn } from '../../src/cli/play/session.ts';
import { sideNames } from '../../src/scenario/draw.ts';
import { openTable } from '../../src/store/play.ts';

const loaded = loadScenario('saas-renewal');
if (!loaded.ok) throw new Error(loaded.error.lines.join('\n'));
const { scenario } = loaded.value;
const seats = { one: { kind: 'person' }, two: { kind: 'counterparty', type: 'diplomat' } } as const;
const setting = { scenario, seed: 3, difficulty: 'realistic', seats } as const;
const table = openTable(setting);
if (!table.ok) throw new Error(table.error);
const sat = (): Session =>
  sessionAt({ loaded: loaded.value, names: sideNames(scenario), side: 'one', setting }, table.value);

/** Types one line after another. */
const typing = (...lines: readonly string[]): Turn =>
  lines.reduce<Turn>((turn, line) => obey(turn.session, line), { session: sat(), lines: [] });
const saying = (...lines: readonly string[]): string => typing(...lines).lines.join('\n');

describe('what can be looked at', () => {
  test.each([
    ['brief', /Halden Freight runs nineteen depots/u],
    ['me', /You are Chidi Okoro/u],
    ['issues', /uplift: Price uplift.*\n.*points at/u],
    ['alternatives', /ardenholt: .*\n +worth \d+/u],
    ['facts', /price-index \(evidence\)/u],
    ['interests', /years: /u],
    ['table', /Round 1 of \d+, day 0; you have written no limit/u],
    ['help', /a move is one to three acts/iu],
    ['help trade', /trade give <package> get <package>/u],
    ['menu', /12\) offer <package>/u],
    ['worth uplift=5 term=24', /= \d+(?:\.\d)? to \d+(?:\.\d)? points to you/u],
    ['worth exit=any-time', /crosses your red line on exit/u],
    ['worth uplift=55', /has no option "55": 0 to 9, step 0\.1/u],
    ['nonsense', /I do not know "nonsense"/u],
    ['offr', /Did you mean "offer"\?/u],
  ])('%s', (line, said) => {
    expect(saying(line)).toMatch(said);
  });
});

describe('preparing', () => {
  test('a limit and estimates are written as worksheets', () => {
    const { session } = typing('limit 50 target 70', 'estimate ardenholt 70 10 6', 'select ardenholt');
    expect(session.table.state.sheets.one).toEqual({
      limit: { reservationPoint: 50, target: 70 },
      batna: { estimates: [{ alternative: 'ardenholt', worth: 70, switching: 10, risk: 6 }], selected: 'ardenholt' },
    });
  });

  test('a guess is of one of the four types or the six tactics', () => {
    const { guesses } = typing('guess type warrior', 'guess tactic Forced transition').session.table.state;
    expect(guesses.map(({ what, value }) => `${what} ${value}`)).toEqual(['type warrior', 'tactic forced-transition']);
  });

  test.each([
    'limit',
    'limit high',
    'limit 50 target',
    'limit 900',
    'estimate',
    'estimate norvane 1 2 3',
    'estimate ardenholt 1 2',
    'select',
    'consult pressure 40',
    'improve nothing',
    'note',
    'guess them',
    'guess tactic bluff',
    'manner loud',
  ])('%s changes nothing and says what is missing', (line) => {
    const turn = typing(line);
    expect(turn.session.table.log).toHaveLength(1);
    expect(turn.lines.join(' ').length).toBeGreaterThan(8);
  });
});

describe('a move', () => {
  const OFFER = 'offer uplift=6 term=24 because price-index';

  test('is previewed in words with its worth, and nothing is said before send', () => {
    const turn = typing(OFFER);
    expect(turn.lines.join('\n')).toMatch(/You would say \(neutral, direct\): .*6.%[\s\S]*points to you/u);
    expect(turn.session.table.state.moves.filter(({ side }) => side === 'one')).toEqual([]);
  });

  test('can be taken back act by act until it is sent', () => {
    expect(typing(OFFER, 'ask-interest credits', 'undo').session.draft.map(({ kind }) => kind)).toEqual(['offer']);
    expect(typing(OFFER, 'undo').session.draft).toEqual([]);
    expect(saying(OFFER, 'send', 'undo')).toMatch(/nothing to take back/u);
  });

  test('is answered in words, and then it is my turn again', () => {
    const turn = typing(OFFER, 'manner warm', 'send');
    expect(turn.lines.join('\n')).toMatch(/Voss.*: .+[\s\S]*Your turn\./u);
    expect(turn.session.table.state.moves.findLast(({ side }) => side === 'one')?.manner.tone).toBe('warm');
    expect(turn.session.draft).toEqual([]);
  });

  test('has at most three acts, and one proposal', () => {
    expect(saying('build-rapport', 'invite', 'ask-alternative', 'restart')).toMatch(/at most 3 acts/u);
    expect(typing(OFFER, 'concede uplift=5').session.draft).toHaveLength(1);
  });

  test('what an act still has to be told is asked, and answered by number or by name', () => {
    const asked = typing('walk-away');
    expect(asked.lines.join('\n')).toMatch(/1\) alternative-is-better/u);
    const { draft } = typing('walk-away', '2', 'open').session;
    expect(draft).toEqual([{ kind: 'walk-away', reason: 'no-zopa', door: 'open' }]);
    expect(typing('walk-away', 'back').session.pending).toBeUndefined();
    expect(saying('walk-away', 'maybe')).toMatch(/Known: alternative-is-better/u);
  });

  test('the two halves of a trade may be asked for one after the other', () => {
    const { draft } = typing('trade', 'credits=ten-percent', 'term=36').session;
    expect(draft).toEqual([{ kind: 'trade', give: { credits: 'ten-percent' }, get: { term: 36 } }]);
  });

  test('a number picks from the menu that was shown', () => {
    expect(typing('menu', '10').session.draft).toEqual([{ kind: 'invite' }]);
    expect(saying('10')).toMatch(/I do not know "10"/u);
  });

  test('leaving ends it', () => {
    const turn = typing('walk-away no-zopa open', 'send');
    expect([turn.next, turn.session.table.state.outcome?.kind]).toEqual(['over', 'left']);
  });
});

test.each([
  ['of', ['offer', 'offer-face-saving']],
  ['offer upl', ['uplift=', 'uplift']],
  ['offer exit=month', ['exit=month-18', 'exit=month-12']],
  ['manner indi', ['indirect']],
])('the tabulator completes %j', (line, hits) => {
  expect(complete(sat(), line)[0]).toEqual(hits);
});

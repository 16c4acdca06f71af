import { expect, test } from 'vitest';
import { loadScenario } from '../../src/cli/library.ts';
import { obey } from '../../src/cli/play/orders.ts';
import { sessionAt, type Turn } from '../../src/cli/play/session.ts';
import { sideNames } from '../../src/scenario/draw.ts';
import { openTable } from '../../src/store/play.ts';

const loaded = loadScenario('saas-renewal');
if (!loaded.ok) throw new Error(loaded.error.lines.join('\n'));
const { scenario } = loaded.value;
const seats = { one: { kind: 'person' }, two: { kind: 'counterparty', type: 'diplomat' } } as const;
const setting = { scenario, seed: 3, difficulty: 'realistic', seats } as const;
const table = openTable(setting);
if (!table.ok) throw new Error(table.error);
const sitting = { loaded: loaded.value, names: sideNames(scenario), side: 'one', setting } as const;

/** Types one line after another. */
const typing = (...lines: readonly string[]): Turn =>
  lines.reduce<Turn>((turn, line) => obey(turn.session, line), { session: sessionAt(sitting, table.value), lines: [] });
const sheets = (...lines: readonly string[]) => typing(...lines).session.table.state.sheets.one;

const WHOLE = 'exit=none payment=45 support=business credits=vague';
const FILLED = [
  'tradeable uplift high target=6 give=4 get=term',
  'picture issues payment credits',
  'picture batna some They could put it out to tender.',
  'evidence price-index early strong for=uplift',
  'evidence support-cases in-need',
  'anchor uplift 4 7 6.5 on price-index because prices rose by as much',
  `bundle A uplift=5 term=36 ${WHOLE}`,
  `bundle B uplift=6 term=24 ${WHOLE}`,
];

test('every sheet can be filled in by typing', () => {
  expect(sheets(...FILLED)).toEqual({
    tradeables: { rows: [{ issue: 'uplift', importance: 'high', target: 6, give: 4, get: 'term' }] },
    counterparty: {
      issues: ['payment', 'credits'],
      guesses: [{ about: 'batna', doubt: 'some', text: 'They could put it out to tender.' }],
    },
    evidence: {
      items: [
        { fact: 'price-index', when: 'early', strength: 'strong', issue: 'uplift' },
        { fact: 'support-cases', when: 'in-need' },
      ],
    },
    anchor: {
      issue: 'uplift',
      from: 4,
      to: 7,
      open: 6.5,
      facts: ['price-index'],
      rationale: 'prices rose by as much',
    },
    meso: {
      bundles: [
        { uplift: 5, term: 36, exit: 'none', payment: 45, support: 'business', credits: 'vague' },
        { uplift: 6, term: 24, exit: 'none', payment: 45, support: 'business', credits: 'vague' },
      ],
    },
  });
});

test('what is written is shown, bundles with their points', () => {
  const shown = typing(...FILLED, 'sheets').lines.join('\n');
  expect(shown).toMatch(/uplift: high target 6 could go to 4 for term/u);
  expect(shown).toMatch(/batna \(doubt: some\): They could/u);
  expect(shown).toMatch(/open at 6\.5, range 4 to 7, on price-index/u);
  expect(shown).toMatch(/B\) uplift=6 .*= \d+(?:\.\d)? points to you/u);
  expect(typing('sheets').lines.join('\n')).toMatch(/Nothing is written yet/u);
});

test('a line that is written again changes what it names and leaves the rest', () => {
  expect(sheets(...FILLED, 'tradeable uplift low', 'evidence support-cases out', 'bundle B none')).toMatchObject({
    tradeables: { rows: [{ issue: 'uplift', importance: 'low', target: 6 }] },
    evidence: { items: [{ fact: 'price-index' }] },
    meso: { bundles: [{ uplift: 5 }, {}] },
  });
});

test('the bundles are laid out as one move', () => {
  const turn = typing(...FILLED, 'lay');
  expect(turn.session.draft).toMatchObject([{ kind: 'present-meso', packages: [{ uplift: 5 }, { uplift: 6 }] }]);
});

test.each([
  'tradeable',
  'tradeable nothing high',
  'tradeable uplift',
  'tradeable uplift target=99',
  'tradeable uplift get=uplift',
  'picture',
  'picture mood good',
  'picture issues nothing',
  'picture batna some',
  'evidence',
  'evidence price-index',
  'evidence norvane-quote early',
  'evidence price-index early for=nothing',
  'anchor uplift 4 7',
  'anchor uplift 4 7 99',
  'anchor uplift 4 7 6 on',
  'anchor uplift 4 7 6 on norvane-quote',
  'bundle D uplift=5',
  'bundle A',
  'bundle A uplift=99',
  'lay',
])('%s changes nothing and says what is missing', (line) => {
  const turn = typing(line);
  expect(turn.session.table.log).toHaveLength(1);
  expect(turn.lines.join(' ').length).toBeGreaterThan(8);
});

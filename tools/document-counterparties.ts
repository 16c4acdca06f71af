import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { COUNTERPARTIES } from '../src/counterparty/counterparty.ts';
import { temperAt, type Temper } from '../src/counterparty/mind/temper.ts';
import { COUNTERPARTY_TYPES, type CounterpartyType } from '../src/domain/seat.ts';
import { DIAL_STEPS, DIALS, type Dial, type DialStep } from '../src/domain/tuning.ts';
import { DIAL_STEP_WORDS, DIAL_WORDS } from '../src/text/messages/en/dials.ts';
import { LABELS } from '../src/text/messages/en/labels.ts';
import { MEANINGS } from './counterparties/meanings.ts';

const PAGE = path.resolve(import.meta.dirname, '../docs/counterparties.md');

/** The number that shows best what a dial does. */
const LEADING: Record<Dial, string> = {
  patience: 'patience.oneSided',
  firmness: 'opening',
  volatility: 'arousal.pressure',
  suspicion: 'suspicion',
  openness: 'trust.start',
  honesty: 'inflates',
};

type Numbers = ReadonlyMap<string, number>;

/** Every number of a temper by its path: `arousal.calms`. */
export function numbersOf(temper: Temper): Numbers {
  const found = new Map<string, number>();
  const visit = (prefix: string, value: object): void => {
    for (const [key, inner] of Object.entries<unknown>({ ...value })) {
      const name = prefix === '' ? key : `${prefix}.${key}`;
      if (typeof inner === 'number') found.set(name, inner);
      else if (typeof inner === 'object' && inner !== null) visit(name, inner);
    }
  };
  visit('', temper);
  return found;
}

const temperOf = (type: CounterpartyType, dial: Dial, step: DialStep): Temper =>
  temperAt(COUNTERPARTIES[type].temper, 'realistic', { [dial]: step });
const asItIs = (type: CounterpartyType): Numbers => numbersOf(COUNTERPARTIES[type].temper);

/** The numbers of all types, in the order of the type that has most. */
const NAMES: readonly string[] = [
  ...new Set(
    COUNTERPARTY_TYPES.map((type) => [...asItIs(type).keys()])
      .toSorted((left, right) => right.length - left.length)
      .flat(),
  ),
];

/** The dials that move a number in any type. */
const dialsOf = (name: string): readonly Dial[] =>
  DIALS.filter((dial) =>
    COUNTERPARTY_TYPES.some((type) =>
      DIAL_STEPS.some((step) => numbersOf(temperOf(type, dial, step)).get(name) !== asItIs(type).get(name)),
    ),
  );

const figure = (value: number | undefined): string =>
  value === undefined ? '–' : String(Math.round(value * 100) / 100).replace('-', '−');

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');

const dialTable = (): string =>
  table(
    ['dial', 'what it does', 'numbers it moves'],
    DIALS.map((dial) => [
      DIAL_WORDS[dial].label,
      DIAL_WORDS[dial].about,
      NAMES.filter((name) => dialsOf(name).includes(dial))
        .map((name) => `\`${name}\``)
        .join(', '),
    ]),
  );

const typeTable = (type: CounterpartyType): string =>
  table(
    ['dial', 'shown by', ...DIAL_STEPS.map((step) => DIAL_STEP_WORDS[step])],
    DIALS.map((dial) => [
      DIAL_WORDS[dial].label,
      MEANINGS[LEADING[dial]]?.split(',')[0] ?? '',
      ...DIAL_STEPS.map((step) => {
        const shown = figure(numbersOf(temperOf(type, dial, step)).get(LEADING[dial]));
        return step === 0 ? `**${shown}**` : shown;
      }),
    ]),
  );

const numberTable = (): string =>
  table(
    ['number', 'what it means', ...COUNTERPARTY_TYPES.map((type) => LABELS.types[type].label), 'dial'],
    NAMES.map((name) => [
      `\`${name}\``,
      MEANINGS[name] ?? '–',
      ...COUNTERPARTY_TYPES.map((type) => figure(asItIs(type).get(name))),
      dialsOf(name)
        .map((dial) => DIAL_WORDS[dial].label.toLowerCase())
        .join(', '),
    ]),
  );

/** The page with its tables made anew from the tempers; its prose stays as it is written. */
export const withTables = (page: string): string =>
  page.replaceAll(/<!-- table: (\S+) -->\n[\s\S]*?<!-- end -->/gu, (_, name: string) => {
    const type = COUNTERPARTY_TYPES.find((known) => known === name);
    const made = type !== undefined ? typeTable(type) : name === 'dials' ? dialTable() : numberTable();
    return `<!-- table: ${name} -->\n\n${made}\n\n<!-- end -->`;
  });

/** Makes the tables of the page anew where it lies. */
export function documentCounterparties(): void {
  writeFileSync(PAGE, withTables(readFileSync(PAGE, 'utf8')));
  console.log('The tables of docs/counterparties.md are up to date.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) documentCounterparties();

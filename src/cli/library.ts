import path from 'node:path';
import { COUNTERPARTY_TYPES, type CounterpartyType } from '../domain/seat.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import { suggestion } from '../scenario/nearest.ts';
import { formatProblem, hasErrors } from '../scenario/problem.ts';
import { readScenario, type ScenarioFiles } from '../scenario/read-scenario.ts';
import { readYaml } from '../scenario/read-yaml.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { ScenarioText } from '../scenario/text-schema.ts';
import type { Bank } from '../text/bank-schema.ts';
import { EN } from '../text/messages/en.ts';
import { parseBank, wordsFor, type Words } from '../text/words.ts';
import { isFile, isFolder, namesIn, readText, shown } from './files.ts';
import type { ExitCode } from './io.ts';

const SCENARIOS = path.resolve(import.meta.dirname, '../../scenarios');
const VOICES = path.resolve(import.meta.dirname, '../text/voices');
const STRUCTURE = 'scenario.yaml';
const LOCALE = 'en';

/** Why something could not be had: sentences to print, and how the command ends. */
export interface Trouble {
  readonly exit: ExitCode;
  readonly lines: readonly string[];
}

/** A scenario that was read and found sound. */
interface Read {
  /** How it was asked for: a name of the library, a folder, or a file. */
  readonly from: string;
  readonly scenario: Scenario;
  readonly text: ScenarioText;
}

/** A scenario that can be played, with its words. */
export interface Loaded extends Pick<Read, 'from' | 'scenario'> {
  readonly words: Words;
}

const isScenarioFolder = (folder: string): boolean => isFile(path.join(folder, STRUCTURE));

/** The scenarios that come with the product, by name. */
export const scenarioNames = (): readonly string[] =>
  namesIn(SCENARIOS).filter((name) => isScenarioFolder(path.join(SCENARIOS, name)));

/** Every scenario below a folder, itself included. */
export const scenarioFoldersIn = (folder: string): readonly string[] =>
  isScenarioFolder(folder)
    ? [folder]
    : namesIn(folder)
        .map((name) => path.join(folder, name))
        .filter(isScenarioFolder);

/** The folder that a name of the library, a folder or one of a scenario's files means. */
export function scenarioFolder(named: string): string | undefined {
  if (isFolder(named) && isScenarioFolder(named)) return named;
  if (
    isFile(named) &&
    isScenarioFolder(path.dirname(named)) &&
    /^(?:scenario|text\..*)\.yaml$/u.test(path.basename(named))
  )
    return path.dirname(named);
  return scenarioNames().includes(named) ? path.join(SCENARIOS, named) : undefined;
}

/** The files of a scenario's folder, unread: its structure, and a text for each language. */
export function scenarioFiles(folder: string): Result<ScenarioFiles, Trouble> {
  const scenario = readText(path.join(folder, STRUCTURE));
  if (!scenario.ok) return fail({ exit: 1, lines: [scenario.error] });
  const texts = namesIn(folder)
    .filter((name) => /^text\..+\.yaml$/u.test(name))
    .map((name) => readText(path.join(folder, name)));
  const unread = texts.flatMap((text) => (text.ok ? [] : [text.error]));
  if (unread.length > 0) return fail({ exit: 1, lines: unread });
  return ok({ scenario: scenario.value, texts: texts.flatMap((text) => (text.ok ? [text.value] : [])) });
}

/** Says that no scenario is called so, and which there are. */
export const noScenario = (named: string): Trouble => ({
  exit: 2,
  lines: [
    `There is no scenario "${named}".${suggestion(named, scenarioNames())} A folder with a ${STRUCTURE} in it will do too.`,
  ],
});

/** Reads a scenario by name, folder or file. */
export function loadStructure(named: string): Result<Read, Trouble> {
  const folder = scenarioFolder(named);
  if (folder === undefined) return fail(noScenario(named));
  const files = scenarioFiles(folder);
  if (!files.ok) return files;
  const { scenario, texts, problems } = readScenario(files.value);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const text = texts.map((read) => read.text).find(({ locale }) => locale === LOCALE) ?? texts[0]?.text;
  if (scenario === undefined || hasErrors(problems)) return fail({ exit: 1, lines: errors.map(formatProblem) });
  return text === undefined
    ? fail({ exit: 1, lines: [`${files.value.scenario.file}: There is no text.${LOCALE}.yaml beside it.`] })
    : ok({ from: named, scenario, text });
}

/** As {@link loadStructure}, with everything it is worded with. */
export function loadScenario(named: string): Result<Loaded, Trouble> {
  const read = loadStructure(named);
  if (!read.ok) return read;
  const { from, scenario, text } = read.value;
  const banks = loadBanks();
  return banks.ok
    ? ok({ from, scenario, words: wordsFor(scenario, text, { banks: banks.value, messages: EN }) })
    : banks;
}

/** Banks are the largest files there are, and none changes while a command runs. */
const BANKS_READ = new Map<string, Bank>();

/** The line banks that are there. */
function loadBanks(): Result<Partial<Record<CounterpartyType, Bank>>, Trouble> {
  const banks: Partial<Record<CounterpartyType, Bank>> = {};
  for (const type of COUNTERPARTY_TYPES) {
    const file = path.join(VOICES, `${type}.${LOCALE}.yaml`);
    if (!isFile(file)) continue;
    const bank = readBank(file);
    if (!bank.ok) return bank;
    banks[type] = bank.value;
    BANKS_READ.set(file, bank.value);
  }
  return ok(banks);
}

function readBank(file: string): Result<Bank, Trouble> {
  const known = BANKS_READ.get(file);
  if (known !== undefined) return ok(known);
  const source = readText(file);
  if (!source.ok) return fail({ exit: 1, lines: [source.error] });
  const yaml = readYaml(source.value);
  if (!yaml.ok) return fail({ exit: 1, lines: yaml.error.map(formatProblem) });
  const bank = parseBank(yaml.value.data);
  return bank.ok
    ? bank
    : fail({ exit: 1, lines: bank.error.map((problem) => `${shown(file)}: ${problem.path}: ${problem.message}`) });
}

/**
 * Scenarios by id, read when they are asked for and not read twice.
 *
 * @param beside - folders with scenarios that the library does not have
 */
export function scenarioShelf(beside: readonly string[] = []): Result<(id: string) => Scenario | undefined, Trouble> {
  const read = new Map<string, Scenario | undefined>();
  for (const folder of beside) {
    const loaded = loadStructure(folder);
    if (!loaded.ok) return loaded;
    read.set(loaded.value.scenario.id, loaded.value.scenario);
  }
  return ok((id) => {
    if (!read.has(id)) {
      const loaded = scenarioNames().includes(id) ? loadStructure(id) : undefined;
      read.set(id, loaded?.ok === true ? loaded.value.scenario : undefined);
    }
    return read.get(id);
  });
}

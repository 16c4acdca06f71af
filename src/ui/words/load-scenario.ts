import { COUNTERPARTY_TYPES, type CounterpartyType } from '../../domain/seat.ts';
import { invariant } from '../../kernel/invariant.ts';
import { fail, ok, type Result } from '../../kernel/result.ts';
import { scenarioSchema, type Scenario } from '../../scenario/schema.ts';
import { scenarioTextSchema, type ScenarioText } from '../../scenario/text-schema.ts';
import type { Bank } from '../../text/bank-schema.ts';
import { inPrint } from './in-print.ts';
import { parseBank, wordsFor, type Words } from '../../text/words.ts';

type Load = () => Promise<unknown>;
const STRUCTURES: Readonly<Record<string, Load>> = import.meta.glob('/scenarios/*/scenario.yaml', {
  import: 'default',
});
const TEXTS: Readonly<Record<string, Load>> = import.meta.glob('/scenarios/*/text.en.yaml', { import: 'default' });
const BANKS: Readonly<Record<string, Load>> = import.meta.glob('/src/text/voices/*.en.yaml', { import: 'default' });

/** A scenario with everything that words it. */
export interface LoadedScenario {
  readonly scenario: Scenario;
  readonly words: Words;
}

/** Why a scenario cannot be played: it is not part of this build, or its file did not come. */
export type LoadProblem = 'unknown-scenario' | 'not-loaded';

/** A scenario that is not in the library: it came with an assignment, checked. */
export interface OwnScenario {
  readonly scenario: Scenario;
  readonly texts: Readonly<Record<string, ScenarioText>>;
}

/** Loads a scenario and its words; each file comes once, the browser keeps it. One that came along is taken as it is. */
export async function loadScenario(id: string, own?: OwnScenario): Promise<Result<LoadedScenario, LoadProblem>> {
  if (own !== undefined) return wordOwn(own);
  const structure = STRUCTURES[`/scenarios/${id}/scenario.yaml`];
  const text = TEXTS[`/scenarios/${id}/text.en.yaml`];
  if (structure === undefined || text === undefined) return fail('unknown-scenario');
  try {
    const [facts, sentences, banks, messages] = await Promise.all([structure(), text(), loadBanks(), loadMessages()]);
    const scenario = scenarioSchema.parse(facts);
    return ok({
      scenario,
      words: wordsFor(scenario, scenarioTextSchema.parse(inPrint(sentences)), { banks, messages }),
    });
  } catch {
    return fail('not-loaded');
  }
}

async function wordOwn({ scenario, texts }: OwnScenario): Promise<Result<LoadedScenario, LoadProblem>> {
  const text = texts['en'] ?? Object.values(texts)[0];
  if (text === undefined) return fail('unknown-scenario');
  try {
    const [banks, messages] = await Promise.all([loadBanks(), loadMessages()]);
    return ok({ scenario, words: wordsFor(scenario, scenarioTextSchema.parse(inPrint(text)), { banks, messages }) });
  } catch {
    return fail('not-loaded');
  }
}

const loadMessages = (): Promise<Words['messages']> => import('../../text/messages/en.ts').then(({ EN }) => EN);

async function loadBanks(): Promise<Words['banks']> {
  const found = await Promise.all(COUNTERPARTY_TYPES.map(async (type) => [type, await loadBank(type)] as const));
  return Object.fromEntries(found.filter(([, bank]) => bank !== undefined));
}

async function loadBank(type: CounterpartyType): Promise<Bank | undefined> {
  const load = BANKS[`/src/text/voices/${type}.en.yaml`];
  if (load === undefined) return undefined;
  const bank = parseBank(await load());
  invariant(bank.ok, `the lines of the ${type} are checked before they are shipped`);
  return bank.value;
}

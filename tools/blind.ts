import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadScenario, scenarioNames } from '../src/cli/library.ts';
import { COUNTERPARTY_TYPES, type CounterpartyType, type ReferencePlayer, type Seat } from '../src/domain/seat.ts';
import { SIDES } from '../src/domain/side.ts';
import { drawInteger } from '../src/kernel/chance.ts';
import { playOut } from '../src/store/play.ts';
import { transcriptMarkdown } from '../src/text/transcript.ts';
import { sideText, type Words } from '../src/text/words.ts';

/**
 * Transcripts for blind judging (voices §6): types and scores hidden, order shuffled, in one of ten the words of one type laid over the
 * behaviour of another. `key.json` says which is which; it is for whoever counts, not for the judge.
 */
const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: 'reports/blind' },
    runs: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
  },
});

/** Who sits across: one that helps, one that gives, one that presses, one that waits. */
const PLAYERS: readonly ReferencePlayer[] = ['expert', 'conceder', 'hardliner', 'integrative', 'silent-consent'];
const CONTROL = 10;

interface Key {
  readonly file: string;
  /** Whose behaviour it is: what a judge should name. */
  readonly type: CounterpartyType;
  /** Whose words were laid over it, in a control. */
  readonly words?: CounterpartyType;
  readonly speaker: string;
  readonly player: ReferencePlayer;
  readonly seed: number;
}

const runs = Number(values.runs);
const first = Number(values.seed);
const keys: Key[] = [];
mkdirSync(values.folder, { recursive: true });
const order = Array.from({ length: runs }, (_, n) => n).toSorted(
  (left, right) => shuffled(left) - shuffled(right) || left - right,
);
for (const [at, n] of order.entries()) {
  const key = transcribe(n, `${String(at + 1).padStart(2, '0')}.md`);
  if (key !== undefined) keys.push(key);
}
writeFileSync(path.join(values.folder, 'key.json'), `${JSON.stringify(keys, null, 2)}\n`);
console.log(`${keys.length} transcripts in ${values.folder}; key.json says who is who.`);

function shuffled(n: number): number {
  return drawInteger({ seed: first, purpose: 'blind.order', n }, 0, 1_000_000);
}

function transcribe(n: number, file: string): Key | undefined {
  const type = COUNTERPARTY_TYPES[n % COUNTERPARTY_TYPES.length] ?? 'warrior';
  const player = PLAYERS[Math.floor(n / COUNTERPARTY_TYPES.length) % PLAYERS.length] ?? 'expert';
  const names = scenarioNames();
  const loaded = loadScenario(names[Math.floor(n / COUNTERPARTY_TYPES.length) % names.length] ?? '');
  if (!loaded.ok) return undefined;
  const seed = first + n;
  const side = SIDES[Math.floor(n / 2) % 2] ?? 'one';
  const them: Seat = { kind: 'counterparty', type };
  const me: Seat = { kind: 'player', player };
  const table = playOut({
    scenario: loaded.value.scenario,
    seed,
    difficulty: 'realistic',
    seats: side === 'one' ? { one: them, two: me } : { one: me, two: them },
  });
  if (!table.ok) return undefined;
  const other = n % CONTROL === CONTROL - 1 ? COUNTERPARTY_TYPES[(n + 1) % COUNTERPARTY_TYPES.length] : undefined;
  const { words } = loaded.value;
  const spoken = other === undefined ? words : laidOver(words, type, other);
  const text = transcriptMarkdown(spoken, table.value.log, { hide: ['types', 'scores'] });
  const speaker = sideText(words, side).person.name;
  writeFileSync(path.join(values.folder, file), `Judge: ${speaker}\n\n${text}\n`);
  return { file, type, ...(other !== undefined && { words: other }), speaker, player, seed };
}

function laidOver(words: Words, type: CounterpartyType, other: CounterpartyType): Words {
  return { ...words, banks: { ...words.banks, [type]: words.banks[other] } };
}

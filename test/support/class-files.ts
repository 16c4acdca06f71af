import { Buffer } from 'node:buffer';
import type { ReferencePlayer } from '../../src/domain/seat.ts';
import type { Assignment } from '../../src/store/class/assignment.ts';
import type { ResultFile } from '../../src/store/result.ts';
import { handedIn } from './handed-in.ts';

/** A file as a browser takes it, and what has to be said of it. */
export interface ClassUpload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
  readonly verdict: RegExp;
}

const PLAYERS: readonly ReferencePlayer[] = ['conceder', 'hardliner', 'silent-consent', 'haggler', 'random'];
const HARD_LINE = { tone: 'hard-line', directness: 'direct', audience: 'private', aim: 'matter' };
/** A name that would run, if anybody let it. */
export const EVIL = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>';

/** So many honest files, and one of each kind that is not. */
export function classUploads(assignment: Assignment, honest: number): readonly ClassUpload[] {
  const file = (name: string, verdict: RegExp, data: unknown): ClassUpload => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(typeof data === 'string' ? data : JSON.stringify(data)),
    verdict,
  });
  const played = Array.from({ length: honest }, (_, at) =>
    handedIn(assignment, { learner: `Learner ${at + 1}`, plays: PLAYERS[at % PLAYERS.length] ?? 'conceder' }),
  );
  const [first, second] = [played[0], played[1]];
  if (first === undefined || second === undefined) throw new Error('at least two honest files are needed');
  const events = ({ log }: ResultFile): readonly Record<string, unknown>[] =>
    log.map((event) => (typeof event === 'object' && event !== null ? { ...event } : {}));
  const again = (changes: object): ResultFile => {
    if (first.handIn === undefined) throw new Error('a file that was handed in says by whom');
    return { ...first, handIn: { ...first.handIn, ...changes } };
  };
  const other = (attempt: number, plays: ReferencePlayer): ResultFile =>
    handedIn(assignment, {
      learner: 'Learner 2',
      plays,
      handIn: { attempt, finished: `2025-03-0${3 + attempt}T10:00:00Z` },
    });
  return [
    ...played.map((data, at) => file(`honest-${at + 1}.json`, /^verified/u, data)),
    file('tampered-score.json', /^score differs/u, { ...second, scores: { ...second.scores, overall: 100 } }),
    file('changed-move.json', /^log invalid.*does not follow|^log invalid.*damaged/u, {
      ...first,
      log: events(first).map((event) =>
        event['kind'] === 'moveMade' && event['side'] === 'one' ? { ...event, manner: HARD_LINE } : event,
      ),
    }),
    file(
      'changed-seed.json',
      /^log invalid.*seed 5/u,
      handedIn(assignment, { learner: 'Learner 3', plays: 'conceder', seed: 5 }),
    ),
    file('other-version.json', /^other version.*another version/u, {
      ...second,
      log: events(second).map((event) =>
        typeof event['scenario'] === 'object'
          ? { ...event, scenario: { ...event['scenario'], hash: '0'.repeat(64) } }
          : event,
      ),
    }),
    file('truncated.json', /^log invalid.*no whole JSON/u, JSON.stringify(second).slice(0, 9000)),
    file('duplicate.json', /^duplicate.*honest-1/u, again({ attempt: 2, finished: '2025-03-04T10:00:00Z' })),
    file(
      'late.json',
      /^late/u,
      handedIn(assignment, { learner: 'Learner 4', plays: 'conceder', handIn: { finished: '2099-01-01T10:00:00Z' } }),
    ),
    file('foreign.json', /^log invalid.*not a result file/u, { hello: 'world', __proto__: { polluted: true } }),
    file('evil-name.json', /^verified/u, handedIn(assignment, { learner: EVIL, plays: 'conceder' })),
    file('attempt-2.json', /^verified/u, other(2, 'conceder')),
    file('attempt-3.json', /^too many attempts/u, other(3, 'silent-consent')),
  ];
}

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatAssignmentToken } from '../../src/store/class/assignment-link.ts';
import { assigned, handedIn } from '../support/handed-in.ts';
import { file, folder, parley } from './listening.ts';

const ASSIGNMENT = assigned();

/** A folder with these results, and the assignment beside it. */
function classroom(results: Readonly<Record<string, unknown>>): readonly [assignment: string, folder: string] {
  const handed = path.join(folder(), 'handed-in');
  mkdirSync(handed);
  for (const [name, content] of Object.entries(results))
    writeFileSync(path.join(handed, name), typeof content === 'string' ? content : JSON.stringify(content));
  return [file('assignment.json', JSON.stringify(ASSIGNMENT)), handed];
}

const ANA = handedIn(ASSIGNMENT, { learner: 'Ana Costa' });
const BETTERED = { ...handedIn(ASSIGNMENT, { learner: 'Bo Lind' }), scores: { overall: 100, axes: {} } };

describe('grade', () => {
  test('a folder of honest files is graded, and that is a yes', async () => {
    const { exit, out } = await parley('grade', ...classroom({ 'ana.json': ANA }), '--json');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      results: [{ file: 'ana.json', learner: 'Ana Costa', verdict: 'verified', score: ANA.scores.overall, why: '' }],
    });
  });

  test('each file is named for what it is, none keeps another from being graded', async () => {
    const rooms = classroom({
      'ana.json': ANA,
      'bo.json': BETTERED,
      'half.json': '{"format": "parley-res',
      'notes.txt': 'x',
    });
    const { exit, out } = await parley('grade', ...rooms);
    expect(exit).toBe(1);
    expect(out).toMatch(/ana\.json: Ana Costa, verified/u);
    expect(out).toMatch(/bo\.json: Bo Lind, score-differs/u);
    expect(out).toMatch(/half\.json: –, log-invalid, no score, Line 1/u);
    expect(out).not.toContain('notes.txt');
  });

  test('by its link as well, and as tables', async () => {
    const [, handed] = classroom({ 'ana.json': ANA });
    const link = `https://example.org/parley/#/a/${formatAssignmentToken(ASSIGNMENT)}`;
    expect((await parley('grade', link, handed, '--csv')).out).toMatch(/^learner,file,verdict/u);
    expect((await parley('grade', link, handed, '--gradebook', 'canvas')).out).toMatch(/Points Possible/u);
  });

  test.each([
    [['grade', 'nowhere.json', '.'], 2, /no such file, and it is no link/u],
    [['grade', 'README.md', '.'], 1, /no whole file/u],
    [['grade', 'x', 'nowhere'], 2, /no such folder/u],
    [['grade', 'x', '.', '--gradebook', 'blackboard'], 2, /Known: moodle, canvas/u],
  ])('%j', async (typed, exit, said) => {
    const told = await parley(...typed);
    expect(told.exit).toBe(exit);
    expect(told.err).toMatch(said);
  });
});

import { describe, expect, test } from 'vitest';
import { edited, STRUCTURE } from '../scenario/edited.ts';
import { file, folder, parley } from './listening.ts';

const RENEWAL = ['--scenario', 'saas-renewal', '--side', 'vendor'];

describe('0: done', () => {
  test.each([
    [['help']],
    [['--help']],
    [['-h']],
    [['help', 'play']],
    [['analyse', '--help']],
    [['check', 'saas-renewal']],
    [['check', 'scenarios/saas-renewal']],
    [['check', 'scenarios/saas-renewal/scenario.yaml']],
    [['check', 'scenarios/saas-renewal/text.en.yaml']],
    [['analyse', 'saas-renewal']],
    [['analyse', 'scenarios/saas-renewal', '--seed', '9007199254740991']],
    [['schema', 'sheet']],
  ])('%j', async (typed) => {
    const { exit, out, err } = await parley(...typed);
    expect([exit, err.includes('Usage')]).toEqual([0, false]);
    if (typed[0] !== 'check') expect(out).not.toBe('');
  });
});

describe('2: wrong use, said in a sentence that helps', () => {
  test.each<readonly [typed: readonly string[], said: RegExp]>([
    [[], /Usage: .*<command>/u],
    [['anlyse'], /There is no command "anlyse"\. Did you mean "analyse"\?/u],
    [['help', 'anlyse'], /Did you mean "analyse"\?/u],
    [['check'], /needs something to work on/u],
    [['check', 'nowhere'], /There is no scenario "nowhere"\. Known: .*saas-renewal/u],
    [['check', 'src'], /no scenario\.yaml and no score sheet/u],
    [['analyse'], /needs a scenario, or --sheet FILE/u],
    [['analyse', 'saas-renewl'], /Did you mean "saas-renewal"\?/u],
    [['analyse', 'saas-renewal', 'twice'], /one word too many/u],
    [['analyse', 'saas-renewal', '--sed', '1'], /has no option --sed\. Did you mean "--seed"\?/u],
    [['analyse', 'saas-renewal', '--seed'], /--seed needs a value: --seed N/u],
    [['analyse', 'saas-renewal', '--seed', '--json'], /--seed needs a value/u],
    [['analyse', 'saas-renewal', '--seed', '1', '--seed', '2'], /given twice/u],
    [['analyse', 'saas-renewal', '--json=yes'], /--json takes no value/u],
    ...['-1', '1.5', 'one', '1e3', '9007199254740992', ' '].map((seed): readonly [readonly string[], RegExp] => [
      ['analyse', 'saas-renewal', '--seed', seed],
      /--seed is a whole number from 0/u,
    ]),
    [['analyse', 'saas-renewal', '--difficulty', 'easy'], /no difficulty "easy"\. Known: practice, realistic, hard/u],
    [['analyse', '--sheet', 'nowhere.json'], /no such file/u],
    [['analyse', 'saas-renewal', '--sheet', 'x.json'], /one too many/u],
    [['play'], /needs --scenario\. There is .*saas-renewal/u],
    [['play', '--scenario', 'saas-renewal'], /needs --side: vendor or customer/u],
    [['play', '--scenario', 'saas-renewal', '--side', 'vender'], /Did you mean "vendor"\?/u],
    [['play', ...RENEWAL, '--counterparty', 'worrier'], /Did you mean "warrior"\?/u],
    [['play', ...RENEWAL, '--player', 'nobody'], /no reference player "nobody"/u],
    [['play', ...RENEWAL, '--player', 'random', '--moves', 'x'], /Either --moves or --player/u],
    [['play', ...RENEWAL, '--moves', 'nowhere.jsonl'], /no such file/u],
    [['play', ...RENEWAL, '--resume', 'x.json'], /knows its own --scenario/u],
    [['play', '--resume', 'nowhere.json'], /no such file/u],
    [['verify'], /needs something to work on/u],
    [['verify', 'nowhere.json'], /no such file/u],
    [['transcript', 'nowhere.json'], /no such file/u],
    [['simulate', '--runs', '0'], /--runs is a whole number from 1/u],
    [['simulate', '--scenario', 'nowhere'], /no scenario "nowhere"/u],
    [['simulate', '--side', 'nobody', '--runs', '1'], /no side "nobody"\. Known: /u],
    [['simulate', '--player', 'nobody'], /no reference player "nobody"/u],
    [['schema', 'senario'], /Known: scenario, text, sheet, result/u],
  ])('%j', async (typed, said) => {
    const { exit, out, err } = await parley(...typed);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toMatch(said);
    expect(err).not.toMatch(/ at .*\.ts:\d|Error:/u);
  });
});

describe('1: the answer is no', () => {
  test('a scenario with an error, whatever is asked of it', async () => {
    const { text, place } = edited(STRUCTURE, [['minutes: 20', 'minutes: §2000']]);
    const broken = file('scenario.yaml', text);
    const remark: unknown = expect.stringContaining(`scenario.yaml:${place}: out-of-range: `);
    const [asked, analysed] = [await parley('check', broken), await parley('analyse', broken)];
    expect([asked.exit, asked.out]).toEqual([1, remark]);
    expect([analysed.exit, analysed.out, analysed.err]).toEqual([1, '', remark]);
  });

  test('a folder that is a scenario without any text cannot be played, and says so', async () => {
    const bare = file('scenario.yaml', STRUCTURE);
    const { exit, err } = await parley('analyse', bare);
    expect([exit, err]).toEqual([1, expect.stringMatching(/no text\.en\.yaml beside it/u)]);
  });

  test('a result that is none', async () => {
    const { exit, out } = await parley('verify', file('result.json', '{"format":"other"}'));
    expect([exit, out]).toEqual([1, expect.stringMatching(/: log-invalid: This is not a result file/u)]);
  });

  test('a folder where a file should be', async () => {
    expect((await parley('verify', folder())).exit).toBe(2);
  });
});

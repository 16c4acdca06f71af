import type { Log } from '../engine/events.ts';
import { invariant } from '../kernel/invariant.ts';
import { ok, type Result } from '../kernel/result.ts';
import { transcript as linesOf, transcriptMarkdown } from '../text/transcript.ts';
import type { Words } from '../text/words.ts';
import { JSON_OPTION, OWN_SCENARIO, type Command } from './command.ts';
import { outJson, wrongUse, type ExitCode, type Io } from './io.ts';
import { loadScenario, type Trouble } from './library.ts';
import { readLogFile } from './result-file.ts';

const HIDEABLE = ['types', 'scores'] as const;
type Hideable = (typeof HIDEABLE)[number];

/** `transcript`: a result as a conversation. */
export const transcript: Command = {
  name: 'transcript',
  usage: 'RESULT.json [--hide types,scores] [--plain]',
  about: 'a finished negotiation as a readable conversation',
  options: [
    {
      name: 'hide',
      value: HIDEABLE.join(','),
      several: true,
      about: 'for blind reading: who is which type, and every number off the table',
    },
    { name: 'plain', about: 'without the marks of Markdown' },
    OWN_SCENARIO,
    JSON_OPTION,
  ],
  words: [1, 1],
  run: (io, args) => {
    const hidden = args.list('hide');
    const unknown = hidden.find((what) => !isHideable(what));
    if (unknown !== undefined) return wrongUse(io, `"${unknown}" cannot be hidden. Known: ${HIDEABLE.join(', ')}.`);
    const hide = hidden.filter(isHideable);
    const read = wordedLog(args.words[0] ?? '', args.text('scenario'));
    if (!read.ok) {
      for (const line of read.error.lines) io.err(line);
      return read.error.exit;
    }
    return told(io, read.value, { hide, form: args.has('json') ? 'json' : args.has('plain') ? 'plain' : 'markdown' });
  },
};

const isHideable = (what: string): what is Hideable => HIDEABLE.some((known) => known === what);

interface Worded {
  readonly words: Words;
  readonly log: Log;
}

function wordedLog(file: string, folder: string | undefined): Result<Worded, Trouble> {
  const read = readLogFile(file);
  if (!read.ok) return read;
  const { log } = read.value;
  const [first] = log;
  invariant(first?.kind === 'instanceDrawn', 'a log that was read begins with its instance');
  const loaded = loadScenario(folder ?? first.scenario.id);
  return loaded.ok ? ok({ words: loaded.value.words, log }) : loaded;
}

/** A log whose events do not follow from each other may not fold: that is the file's fault, and is said as such. */
function told(
  io: Io,
  { log, words }: Worded,
  { hide, form }: { hide: readonly Hideable[]; form: 'json' | 'markdown' | 'plain' },
): ExitCode {
  try {
    if (form === 'json') outJson(io, { lines: linesOf(words, log, { hide }) });
    else {
      const text = transcriptMarkdown(words, log, { hide });
      io.out(form === 'plain' ? plain(text) : text);
    }
    return 0;
  } catch {
    io.err('The events of this log do not follow from each other, so it cannot be told. Try "verify" to see where.');
    return 1;
  }
}

/** Without headings, emphasis and quotes of Markdown. */
const plain = (markdown: string): string =>
  markdown
    .split('\n')
    .map((line) =>
      line
        .replace(/^#+ /u, '')
        .replace(/^> ?/u, '  ')
        .replaceAll(/(\*\*|__)(.+?)\1/gu, '$2')
        .replaceAll(/(?<![\w*])[*_]([^*_]+)[*_](?![\w*])/gu, '$1'),
    )
    .join('\n');

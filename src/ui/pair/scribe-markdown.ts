import { notesOf, SCRIBE_KINDS } from '../../store/pair/scribe.ts';
import { nameAt, type PairSession } from '../../store/pair/session.ts';
import type { Words } from '../../text/words.ts';
import { say } from './pair-say.ts';

/** The observer's notes as plain Markdown. */
export function scribeMarkdown(session: PairSession, words: Words): string {
  const rounds = session.rounds.map((_, of) => of);
  return [
    `# ${words.scenario.title}: ${say('observer.page')}`,
    ...rounds.flatMap((of) => [
      '',
      `## ${say('observer.chairs', { n: of })}`,
      ...SCRIBE_KINDS.flatMap((kind) => {
        const notes = notesOf(session.scribe, { kind, of });
        if (notes.length === 0) return [];
        return [
          '',
          `### ${say(`observer.kind.${kind}`)}`,
          '',
          ...notes.map(({ round, side, tactic, text }) => {
            const about = [
              say('observer.round', { round }),
              ...(side === undefined ? [] : [nameAt(session, of, side)]),
              ...(tactic === undefined ? [] : [words.messages.tactics[tactic].label]),
            ].join(', ');
            return `- ${about}${text === '' ? '' : `: ${text.replaceAll('\n', ' ')}`}`;
          }),
        ];
      }),
    ]),
    '',
  ].join('\n');
}

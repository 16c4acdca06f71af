import { useMemo } from 'react';
import { nameAt } from '../../store/pair/session.ts';
import { sayOption } from '../../text/options.ts';
import { transcript } from '../../text/transcript.ts';
import { issueText } from '../../text/words.ts';
import { linkTo } from '../app/routes.ts';
import { ShellBar } from '../app/shell-bar.tsx';
import { usePageTitle } from '../app/use-page.ts';
import { saveFile } from '../keep/save-file.ts';
import { Button, LinkButton } from '../look/button.tsx';
import styles from './observer.module.css';
import { pairRoute } from './pair-routes.ts';
import { say } from './pair-say.ts';
import type { OpenPair } from './pairs.ts';
import { NoteLine } from './scribe-notes.tsx';
import { ScribeForm } from './scribe-form.tsx';
import { scribeMarkdown } from './scribe-markdown.ts';
import { usePairState } from './use-pairs.ts';

/** What an observer sees: what was said for both to hear, and a form for what they see in it. Nothing of either side's own. */
export function Observer({ open }: { readonly open: OpenPair }) {
  const { pair, words, scenario } = open;
  const { session, games, stage } = usePairState(pair);
  const { round } = stage;
  usePageTitle(`${say('observer.page')}, ${words.scenario.title}`);
  const table = games[round]?.get().table;
  const lines = useMemo(
    () => (table === undefined ? [] : transcript(words, table.log, { hide: ['types', 'scores'], privateOf: [] })),
    [table, words],
  );
  const settled = Object.entries(table?.state.settled ?? {});
  return (
    <>
      <ShellBar title={words.scenario.title} seat={say('observer.page')}>
        <LinkButton icon="back" href={linkTo(pairRoute(pair.id))}>
          {say('observer.back')}
        </LinkButton>
      </ShellBar>
      <main id="main" tabIndex={-1} className={styles.page}>
        <header className={styles.head}>
          <h1 className="title-1" tabIndex={-1}>
            {say('observer.title')}
          </h1>
          <p>{say('observer.lead')}</p>
        </header>
        <section aria-labelledby="talk" className={styles.part}>
          <h2 id="talk" className="title-2">
            {say('observer.talk')}
          </h2>
          {lines.length === 0 && <p>{say('observer.none')}</p>}
          <ol className={styles.lines}>
            {lines.map((line) => (
              <li key={line.seq}>
                <p className="caption">
                  {say('observer.round', { round: line.round })}
                  {line.side !== undefined && ` · ${line.who} (${nameAt(session, round, line.side)})`}
                </p>
                <p className={line.kind === 'said' ? 'said' : 'direction'}>{line.said}</p>
                {(line.cards ?? []).map((card) => (
                  <p key={JSON.stringify(card)} className={styles.card}>
                    {card.map(({ label, option }) => `${label}: ${option}`).join(' · ')}
                  </p>
                ))}
              </li>
            ))}
          </ol>
          <h3 className="title-3">{say('observer.settled')}</h3>
          {settled.length === 0 ? (
            <p>{say('observer.settledNone')}</p>
          ) : (
            <ul>
              {settled.map(([issue, option]) => (
                <li key={issue}>
                  {issueText(words, issue)?.label ?? issue}:{' '}
                  {option === undefined ? '' : sayOption(words, issue, { option, form: 'label' })}
                </li>
              ))}
            </ul>
          )}
        </section>
        <section aria-labelledby="form" className={styles.part}>
          <h2 id="form" className="title-2">
            {say('observer.form')}
          </h2>
          <ScribeForm open={open} />
          <h3 className="title-3">{say('observer.notes')}</h3>
          {session.scribe.length === 0 && <p>{say('observer.notesNone')}</p>}
          <ul className={styles.notes}>
            {session.scribe.map((note, at) => (
              <li key={at}>
                <p>
                  <b>{say(`observer.kind.${note.kind}`)}</b> <NoteLine open={open} note={note} />
                </p>
                <Button
                  kind="quiet"
                  aria-label={say('observer.remove', { text: note.text })}
                  onClick={() =>
                    void pair.change((now) => ({ ...now, scribe: now.scribe.filter((one) => one !== note) }))
                  }
                >
                  {say('observer.removeShort')}
                </Button>
              </li>
            ))}
          </ul>
          {session.scribe.length > 0 && (
            <Button
              icon="export"
              onClick={() =>
                saveFile(`parley-${scenario.id}-observer.md`, scribeMarkdown(session, words), 'text/markdown')
              }
            >
              {say('observer.export')}
            </Button>
          )}
        </section>
      </main>
    </>
  );
}

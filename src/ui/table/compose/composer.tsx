import { useEffect, useRef, useState } from 'react';
import type { ActKind } from '../../../engine/act.ts';
import type { Refusal } from '../../../engine/refusal.ts';
import { refusalText } from '../../../text/refusal-text.ts';
import { Button } from '../../look/button.tsx';
import { Icon } from '../../look/icon.tsx';
import { Tabs } from '../../look/tabs.tsx';
import { Termed } from '../../words/term.tsx';
import { useSay } from '../../words/use-say.ts';
import { ACT_GROUPS } from '../act-groups.ts';
import { useSeat } from '../seat-context.tsx';
import { ActList } from './act-list.tsx';
import styles from './composer.module.css';
import { FindMove, isTyping } from './find-move.tsx';
import { ActForm } from './forms/forms.tsx';
import { MannerRow } from './manner-row.tsx';
import { MoveButtons, MoveStrip } from './move-strip.tsx';
import { SayBar } from './say-bar.tsx';
import type { Composer as Composing } from './use-composer.ts';
import { useKeptFocus } from './use-kept-focus.ts';

export interface ComposerProps {
  readonly composer: Composing;
  readonly isPhone: boolean;
}

/** My side of the table: pick what to do, fill it in, hear how it sounds, say it. */
export function Composer({ composer, isPhone }: ComposerProps) {
  const say = useSay('table');
  const acts = useSay('acts');
  const form = useRef<HTMLFormElement>(null);
  const [asked, setAsked] = useState<ActKind>();
  const { act, composition } = composer;
  const closed = asked === undefined ? undefined : composer.closed.get(asked);
  const isPicking = act === undefined;
  // On a phone the sheet has two stops: the acts, and the form of one.
  const [wantsActs, setWantsActs] = useState(false);
  const showsActs = !isPhone || isPicking || wantsActs;
  const showsForm = !isPhone || !showsActs;

  function pick(kind: ActKind): void {
    const isClosed = composer.closed.has(kind);
    setAsked(isClosed ? kind : undefined);
    if (isClosed) return;
    composer.pick(kind);
    setWantsActs(false);
  }

  useKeptFocus(form, '[data-form]');

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]') !== null) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        form.current?.requestSubmit();
      } else if (event.key === 'z' && (event.ctrlKey || event.metaKey) && !isTyping(event.target)) {
        event.preventDefault();
        composer.undo();
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });

  return (
    <form
      ref={form}
      className={styles.composer}
      data-stop={showsForm && isPhone ? 'form' : 'acts'}
      aria-label={say('composer')}
      onSubmit={(event) => {
        event.preventDefault();
        void composer.say();
      }}
      noValidate
    >
      <Tabs
        label={say('composer.groups')}
        tabs={ACT_GROUPS.map((id) => ({ id, label: acts(`group.${id}`) }))}
        value={composer.stage}
        onChange={(group) => {
          composer.group(group);
          setAsked(undefined);
        }}
        aside={<FindMove composer={composer} onPicked={pick} />}
      >
        <div className={styles.body}>
          {showsActs && <ActList composer={composer} group={composer.stage} onPicked={pick} />}
          <div className={styles.side} hidden={!showsForm && closed === undefined}>
            <div key={act?.kind} className={styles.form} data-form>
              {closed !== undefined && asked !== undefined && <NotNow kind={asked} refusal={closed} />}
              {isPhone && showsForm && act !== undefined && (
                <Button kind="quiet" icon="previous" className={styles.back} onClick={() => setWantsActs(true)}>
                  {say('composer.back')}
                </Button>
              )}
              <MoveStrip composer={composer} />
              {act !== undefined && showsForm && closed === undefined && (
                <>
                  <p className={styles.about}>
                    <b>
                      <Termed text={acts(act.kind)} />.
                    </b>{' '}
                    <Termed text={acts(`${act.kind}.about`)} />
                  </p>
                  <ActForm act={act} onChange={composer.change} view={composer.before} />
                </>
              )}
              {isPicking && closed === undefined && <p className={styles.hint}>{say('composer.pick')}</p>}
            </div>
            {(act !== undefined || composer.canUndo) && (
              <div className={styles.foot}>
                {act !== undefined && <MannerRow manner={composition.manner} onChange={composer.manner} />}
                <div className={styles.footButtons}>
                  <MoveButtons composer={composer} />
                </div>
              </div>
            )}
          </div>
        </div>
      </Tabs>
      {(!isPhone || !isPicking || composer.refusal !== undefined) && <SayBar composer={composer} />}
    </form>
  );
}

/** An act that cannot be said now, with the reason at its place. */
function NotNow({ kind, refusal }: { readonly kind: ActKind; readonly refusal: Refusal }) {
  const say = useSay('table');
  const acts = useSay('acts');
  const { words } = useSeat();
  return (
    <p className={styles.notNow} role="alert">
      <Icon name="info" />
      <span>
        <b>{say('composer.notNow', { act: acts(kind) })}</b> {refusalText(words, refusal)}
      </span>
    </p>
  );
}

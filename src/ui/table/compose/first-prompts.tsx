import { useEffect, useRef, useState } from 'react';
import { FIRST_STEPS } from '../../words/scenario-cards.ts';
import { useDraft } from '../../keep/use-draft.ts';
import { Button } from '../../look/button.tsx';
import { NumberField } from '../../look/field.tsx';
import { Glyph } from '../../look/glyph.tsx';
import { LiveRegion } from '../../look/toast.tsx';
import { Termed } from '../../words/term.tsx';
import { useSay } from '../../words/use-say.ts';
import { useCoach } from '../coach/coach-context.tsx';
import { finePoints, wholePoints } from '../figures.ts';
import { alternativeName } from '../names.ts';
import { useSeat } from '../seat-context.tsx';
import { useInput } from '../use-input.ts';
import { Composer, type ComposerProps } from './composer.tsx';
import styles from './first-prompts.module.css';

/** My side of the table; whoever sits down at a first step unprepared is asked for alternative and limit before the first word. */
export function MySide(props: ComposerProps) {
  const say = useSay('table');
  const { view, words } = useSeat();
  const { asks, waive } = useFirstPrompts();
  const side = useRef<HTMLDivElement>(null);
  const [wasAsked, setWasAsked] = useState(false);
  if (asks !== undefined && !wasAsked) setWasAsked(true);

  useEffect(() => {
    // what was answered has gone: the hand goes on to what one can say
    if (wasAsked && asks === undefined) side.current?.querySelector<HTMLElement>('[role="tab"]')?.focus();
  }, [asks, wasAsked]);

  const { written } = view;
  const points = written === undefined ? '' : wholePoints(words, written);
  return (
    <div ref={side} className={styles.mine}>
      {asks === undefined ? <Composer {...props} /> : <FirstPrompt key={asks} asks={asks} onWaive={waive} />}
      {wasAsked && <LiveRegion message={written === undefined ? '' : say('sheets.written', { points })} />}
    </div>
  );
}

type Asked = 'way-out' | 'limit';

/** What is still to be asked; nobody is asked twice, nor after the first word. */
function useFirstPrompts(): { readonly asks: Asked | undefined; readonly waive: () => void } {
  const { view, state, side, scenario } = useSeat();
  const { mode } = useCoach();
  const [isWaived, setWaived] = useDraft(`first.${state.id}.${side}`, false);
  const isDue =
    mode === 'on' &&
    !isWaived &&
    scenario.level === FIRST_STEPS &&
    view.outcome === undefined &&
    !view.moves.some((move) => move.side === side);
  const waive = (): void => setWaived(true);
  if (!isDue) return { asks: undefined, waive };
  const needsWayOut = view.sheets.batna?.selected === undefined && view.alternatives.length > 0;
  return { asks: needsWayOut ? 'way-out' : view.written === undefined ? 'limit' : undefined, waive };
}

interface FirstPromptProps {
  readonly asks: Asked;
  readonly onWaive: () => void;
}

function FirstPrompt({ asks, onWaive }: FirstPromptProps) {
  const say = useSay('table');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asks === 'limit') heading.current?.focus();
  }, [asks]);
  return (
    <section className={styles.prompt} aria-labelledby="first-prompt">
      <p className="caption">{say(`first.${asks}.step`)}</p>
      <h2 id="first-prompt" ref={heading} tabIndex={-1} className="title-3">
        <Glyph of="batna" /> {say(`first.${asks}`)}
      </h2>
      {asks === 'way-out' ? <WaysOut /> : <Limit />}
      <Button kind="quiet" onClick={onWaive}>
        {say('first.waive')}
      </Button>
    </section>
  );
}

/** Each alternative with what is known of it; which of them is the best is for the person to say. */
function WaysOut() {
  const say = useSay('table');
  const seat = useSeat();
  const { view, me, side } = seat;
  const { put, refusal } = useInput();
  return (
    <>
      <p>
        <Termed text={say('first.way-out.about')} />
      </p>
      <ul className={styles.ways}>
        {view.alternatives.map(({ id }) => (
          <li key={id}>
            <Button
              aria-describedby={`first-${id}`}
              onClick={() =>
                void put({
                  kind: 'saveWorksheet',
                  side,
                  saved: { sheet: 'batna', value: { estimates: view.sheets.batna?.estimates ?? [], selected: id } },
                })
              }
            >
              {alternativeName(seat, id)}
            </Button>
            <p id={`first-${id}`} className="caption">
              {me.alternatives[id]?.about} <Known id={id} />
            </p>
          </li>
        ))}
      </ul>
      {refusal !== undefined && <p role="alert">{refusal}</p>}
    </>
  );
}

function Limit() {
  const say = useSay('table');
  const seat = useSeat();
  const { view, side } = seat;
  const [points, setPoints] = useState<number>();
  const [isMissing, setMissing] = useState(false);
  const { put, refusal } = useInput();
  const selected = view.sheets.batna?.selected;
  const error = refusal ?? (isMissing && points === undefined ? say('sheets.missing') : undefined);
  return (
    <>
      {selected !== undefined && (
        <p>
          <b>{alternativeName(seat, selected)}.</b> <Known id={selected} />
        </p>
      )}
      <form
        className={styles.limit}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setMissing(points === undefined);
          if (points !== undefined)
            void put({
              kind: 'saveWorksheet',
              side,
              saved: { sheet: 'limit', value: { ...view.sheets.limit, reservationPoint: points } },
            });
        }}
      >
        <NumberField
          label={say('sheets.leaveBelow')}
          value={points}
          min={0}
          max={200}
          onChange={setPoints}
          hint={<Termed text={say('first.limit.about')} />}
          {...(error !== undefined && { error })}
        />
        <Button type="submit" kind="ink">
          {say('sheets.write')}
        </Button>
      </form>
    </>
  );
}

/** What the brief says of an alternative in points; the sum is left to the person. */
function Known({ id }: { readonly id: string }) {
  const say = useSay('table');
  const { view, words } = useSeat();
  const way = view.alternatives.find((one) => one.id === id);
  if (way === undefined) return null;
  return say('waysOut.known', {
    gross: finePoints(words, way.gross),
    switching: finePoints(words, way.switching),
    chance: Math.round(way.probability * 100),
    loss: finePoints(words, way.loss),
  });
}

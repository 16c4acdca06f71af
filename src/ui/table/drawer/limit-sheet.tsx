import { useState } from 'react';
import { CONSULT_REASONS } from '../../../engine/events.ts';
import { useDraft } from '../../keep/use-draft.ts';
import { Button } from '../../look/button.tsx';
import { NumberField } from '../../look/field.tsx';
import { Termed } from '../../words/term.tsx';
import { useSay } from '../../words/use-say.ts';
import { Choice } from '../compose/fields/choice.tsx';
import { finePoints, wholePoints } from '../figures.ts';
import { alternativeName } from '../names.ts';
import { useSeat } from '../seat-context.tsx';
import { useInput } from '../use-input.ts';
import styles from './drawer.module.css';

/** Way out and limit: to be read, and written here where they are still empty. */
export function LimitSheet() {
  const { view } = useSeat();
  return (
    <>
      <BatnaSheet />
      {view.written === undefined ? <WriteLimit /> : <WrittenLimit written={view.written} />}
    </>
  );
}

function BatnaSheet() {
  const say = useSay('table');
  const seat = useSeat();
  const { view, words, side } = seat;
  const { put, refusal } = useInput();
  const sheet = view.sheets.batna;
  if (sheet?.selected === undefined && view.alternatives.length > 0)
    return (
      <section>
        <Choice
          legend={say('sheets.which')}
          options={view.alternatives.map(({ id }) => ({ value: id, label: alternativeName(seat, id) }))}
          value={undefined}
          onChange={(selected) =>
            void put({
              kind: 'saveWorksheet',
              side,
              saved: { sheet: 'batna', value: { estimates: sheet?.estimates ?? [], selected } },
            })
          }
        />
        <p className="caption">{refusal ?? <Termed text={say('sheets.batnaHint')} />}</p>
      </section>
    );
  return (
    <section>
      <h3 className={styles.heading}>
        <Termed text={say('sheets.batna')} />
      </h3>
      {sheet === undefined && <p className={styles.none}>{say('waysOut.none')}</p>}
      {sheet !== undefined && (
        <ul className={styles.list}>
          {sheet.selected !== undefined && (
            <li>
              <b>{say('sheets.selected', { name: alternativeName(seat, sheet.selected) })}</b>
            </li>
          )}
          {sheet.estimates.map(({ alternative, worth, switching, risk }) => (
            <li key={alternative}>
              {say('sheets.estimate', {
                name: alternativeName(seat, alternative),
                worth: finePoints(words, worth),
                switching: finePoints(words, switching),
                risk: finePoints(words, risk),
                left: finePoints(words, worth - switching - risk),
              })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface LimitDraft {
  readonly reservationPoint?: number | undefined;
  readonly target?: number | undefined;
}

function WriteLimit() {
  const say = useSay('table');
  const { state, side } = useSeat();
  const [draft, setDraft, clear] = useDraft<LimitDraft>(`limit.${state.id}`, {});
  const [isMissing, setMissing] = useState(false);
  const { put, refusal } = useInput();
  const { reservationPoint, target } = draft;
  const error = refusal ?? (isMissing ? say('sheets.missing') : undefined);

  async function write(): Promise<void> {
    setMissing(reservationPoint === undefined);
    if (reservationPoint === undefined) return;
    const value = { reservationPoint, ...(target !== undefined && { target }) };
    if (await put({ kind: 'saveWorksheet', side, saved: { sheet: 'limit', value } })) clear();
  }

  return (
    <form
      className={styles.limit}
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      <h3 className={styles.heading}>{say('sheets.writeLimit')}</h3>
      <NumberField
        label={say('sheets.leaveBelow')}
        value={reservationPoint}
        min={0}
        max={200}
        onChange={(points) => setDraft({ ...draft, reservationPoint: points })}
        hint={<Termed text={say('sheets.leaveHint')} />}
        {...(error !== undefined && { error })}
      />
      <NumberField
        label={say('sheets.target')}
        value={target}
        min={0}
        max={100}
        onChange={(points) => setDraft({ ...draft, target: points })}
      />
      <Button type="submit" kind="ink">
        {say('sheets.write')}
      </Button>
    </form>
  );
}

function WrittenLimit({ written }: { readonly written: number }) {
  const say = useSay('table');
  const { view, words, side } = useSeat();
  const [isOpen, setOpen] = useState(false);
  const [points, setPoints] = useState<number | undefined>(written);
  const [reason, setReason] = useState<(typeof CONSULT_REASONS)[number]>('changed-alternative');
  const { put, refusal } = useInput();
  const target = view.sheets.limit?.target;

  async function consult(): Promise<void> {
    const changed = points === undefined || points === written ? {} : { points };
    if (await put({ kind: 'consult', side, reason, ...changed })) setOpen(false);
  }

  return (
    <section>
      <h3 className={styles.heading}>{say('sheets.limit')}</h3>
      <p>
        {say('sheets.written', { points: wholePoints(words, written) })}{' '}
        {target !== undefined && say('sheets.targetWritten', { points: wholePoints(words, target) })}
      </p>
      {!isOpen && <Button onClick={() => setOpen(true)}>{say('sheets.consult')}</Button>}
      {isOpen && (
        <form
          className={styles.limit}
          onSubmit={(event) => {
            event.preventDefault();
            void consult();
          }}
        >
          <Choice
            legend={say('consult.why')}
            options={CONSULT_REASONS.map((value) => ({ value, label: say(`consult.${value}`) }))}
            value={reason}
            onChange={setReason}
          />
          <NumberField
            label={say('sheets.leaveBelow')}
            value={points}
            min={0}
            max={200}
            onChange={setPoints}
            hint={say('consult.hint')}
            {...(refusal !== undefined && { error: refusal })}
          />
          <div className={styles.buttons}>
            <Button type="submit" kind="ink">
              {say('consult.write')}
            </Button>
            <Button kind="quiet" onClick={() => setOpen(false)}>
              {say('cancel')}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}

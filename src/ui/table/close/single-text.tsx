import { useState } from 'react';
import { closing, type TextLine } from '../../../store/select/closing.ts';
import type { Manner } from '../../../domain/manner.ts';
import type { Worded } from '../../../store/select/seat.ts';
import { worthToMe, againstLimit } from '../../../store/select/worth-to-me.ts';
import { sayOption } from '../../../text/options.ts';
import { issueText } from '../../../text/words.ts';
import { Tag } from '../../look/chip.tsx';
import { Button } from '../../look/button.tsx';
import { Sheet } from '../../look/sheet.tsx';
import { useSay } from '../../words/use-say.ts';
import { NudgeNote } from '../coach/nudge-note.tsx';
import { useDialogNudge } from '../coach/use-nudge.ts';
import { againstText, finePoints, worthFigure } from '../figures.ts';
import { issueName } from '../names.ts';
import { useSeat } from '../seat-context.tsx';
import styles from './close.module.css';

export interface SingleTextProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onSign: (text: string) => void;
  readonly onAsk: () => void;
  readonly onGovernance: () => void;
  /** How it is signed, and the way to say something else first. */
  readonly manner: Manner;
  readonly onLay: (move: Worded) => void;
}

/** The one text, read line by line before it is signed. */
export function SingleText({ isOpen, onClose, onSign, onAsk, onGovernance, manner, onLay }: SingleTextProps) {
  const say = useSay('table');
  const { view, words } = useSeat();
  const { text } = closing(view);
  const [read, setRead] = useState<{ readonly text: string; readonly lines: number }>();
  const isToSign = isOpen && text !== undefined && !text.signedByMe;
  const nudge = useDialogNudge({ acts: isToSign ? [{ kind: 'sign', text: text.id }] : [], manner });
  if (text === undefined) return null;
  const done = read?.text === text.id ? Math.min(read.lines, text.lines.length) : 0;
  const isRead = done >= text.lines.length;
  const worth = worthToMe(view.issues, view.text?.package ?? {});
  const against = againstText(say, words, againstLimit(worth, view.written));
  const hasGovernance = text.lines.some(({ kind }) => kind === 'governance');
  return (
    <Sheet
      isOpen={isOpen}
      onClose={onClose}
      title={say('text.title')}
      closeLabel={say('close')}
      footer={
        <>
          {!hasGovernance && !text.signedByMe && <Button onClick={onGovernance}>{say('text.governance')}</Button>}
          {isRead ? (
            <Button kind="ink" size="main" disabled={text.signedByMe} onClick={() => onSign(text.id)}>
              {say('text.sign')}
            </Button>
          ) : (
            <Button kind="ink" size="main" onClick={() => setRead({ text: text.id, lines: done + 1 })}>
              {say('text.next', { line: done + 1, lines: text.lines.length })}
            </Button>
          )}
        </>
      }
    >
      <p className={styles.lead}>{say('text.lead')}</p>
      <ol className={styles.lines}>
        {text.lines.map((line, at) => (
          <li
            key={keyOf(line)}
            className={styles.line}
            data-now={at === done || undefined}
            data-read={at < done || undefined}
          >
            <Line line={line} onAsk={onAsk} />
            {at < done && <span className="visually-hidden">{say('text.isRead')}</span>}
          </li>
        ))}
      </ol>
      <p className={styles.total}>
        {worth.kind === 'range' && <b>{say('text.worth', { points: worthFigure(words, worth) ?? '' })}</b>} {against}
      </p>
      <NudgeNote nudge={nudge.said} onUse={onLay} onKeep={nudge.waveOff} />
    </Sheet>
  );
}

const keyOf = (line: TextLine): string => {
  if (line.kind === 'issue') return line.issue;
  return line.kind === 'annex' ? line.annex : line.kind;
};

function Line({ line, onAsk }: { readonly line: TextLine; readonly onAsk: () => void }) {
  const say = useSay('table');
  const { words } = useSeat();
  switch (line.kind) {
    case 'issue': {
      const terms = issueText(words, line.issue)?.terms;
      return (
        <>
          <span className={styles.term}>
            <b>{issueName({ words }, line.issue)}</b>{' '}
            {sayOption(words, line.issue, { option: line.option, form: 'label' })}
          </span>
          <span className={styles.points}>{say('text.points', { points: finePoints(words, line.points) })}</span>
          {line.isCheckable === true && terms && <small>{say('text.terms', { ...terms })}</small>}
          {line.isCheckable === false && <Tag of="ethics">{say('text.vague')}</Tag>}
        </>
      );
    }
    case 'governance':
      return (
        <span className={styles.term}>
          <b>{say('text.alive')}</b>{' '}
          {say('text.governanceLine', {
            review: say(`governance.${line.governance.review}`),
            data: say(`governance.${line.governance.data}`),
            escalation: say(`governance.${line.governance.escalation}`),
            exit: say(`governance.${line.governance.exit}`),
          })}
        </span>
      );
    case 'annex': {
      const annex = words.scenario.annexes[line.annex];
      return (
        <>
          <span className={styles.term}>
            <b>{annex?.label ?? line.annex}</b> {line.isOpen ? annex?.says : say('text.unread')}
          </span>
          {!line.isOpen && <Button onClick={onAsk}>{say('text.ask')}</Button>}
        </>
      );
    }
  }
}

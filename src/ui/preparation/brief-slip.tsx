import type { Side } from '../../domain/side.ts';
import type { SideText } from '../../scenario/text-schema.ts';
import { sideText, type Words } from '../../text/words.ts';
import { Portrait } from '../look/portrait.tsx';
import { ScrollRoom } from '../look/scroll-room.tsx';
import { Prose } from '../words/prose.tsx';
import { say } from './desk-say.ts';
import styles from './brief-slip.module.css';

interface BriefSlipProps {
  readonly words: Words;
  readonly side: Side;
  /** Who sits opposite. */
  readonly character: string;
  readonly them: SideText['person'];
}

/** One's confidential brief, clipped beside the desk. */
export function BriefSlip({ words, side, character, them }: BriefSlipProps) {
  const own = sideText(words, side);
  return (
    <aside className={styles.slip} aria-label={say('briefTitle')}>
      <span className={styles.clip} aria-hidden="true" />
      <ScrollRoom label={own.seat} className={styles.text}>
        <p className="caption">{say('briefTitle')}</p>
        <p className="title-3">{own.seat}</p>
        <Prose className={styles.prose} text={own.confidential} />
        <div className={styles.them}>
          <Portrait id={character} face="neutral" alt="" isHead width={76} />
          <p>
            <b>{them.name}</b>
            <span>{them.about}</span>
          </p>
        </div>
      </ScrollRoom>
    </aside>
  );
}

import type { Remark, Told } from '../../../scoring/coach/remark.ts';
import { remarkText } from '../../../text/coach-text.ts';
import { Icon } from '../../look/icon.tsx';
import { say } from '../../settings/coach-say.ts';
import { useSeat } from '../seat-context.tsx';
import { PHONE, useMedia } from '../use-media.ts';
import { useCoach } from './coach-context.tsx';
import styles from './coach.module.css';
import { SourceKeys } from './source-keys.tsx';

/** Good and bad are a sign, never a colour. @source look.md, palette */
const SIGNS = { credit: '+', fault: '−', missed: '○' } as const satisfies Readonly<Record<Told['kind'], string>>;

/** What the coach says of an own move right after it; folded up on a phone. */
export function RemarkNote({ move }: { readonly move: number }) {
  const remark = useCoach().remarks.get(move);
  const isPhone = useMedia(PHONE);
  if (remark === undefined) return null;
  return <Remarked key={String(isPhone)} remark={remark} isOpen={!isPhone} />;
}

function Remarked({ remark: { helped, hurt }, isOpen }: { readonly remark: Remark; readonly isOpen: boolean }) {
  const { words } = useSeat();
  const told = [helped, hurt].flatMap((one) => (one === undefined ? [] : [{ one, text: remarkText(words, one) }]));
  return (
    <details className={styles.remark} open={isOpen} aria-label={say('remark')}>
      <summary>
        <Icon name="coach" />
        <span className={styles.titles}>
          {told.map(({ one, text }) => (
            <span key={one.kind} className={styles.title}>
              <b aria-hidden="true">{SIGNS[one.kind]}</b>
              <span className="visually-hidden">{say(`told.${one.kind}`)}: </span>
              {text.title}
            </span>
          ))}
        </span>
      </summary>
      {told.map(({ one, text }) => (
        <p key={one.kind}>
          {told.length > 1 && <b aria-hidden="true">{SIGNS[one.kind]}</b>}
          {text.why} <SourceKeys source={text.source} />
        </p>
      ))}
    </details>
  );
}

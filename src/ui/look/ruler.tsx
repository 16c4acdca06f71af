import type { CSSProperties } from 'react';
import { classes } from './classes.ts';
import styles from './ruler.module.css';

export interface RulerMark {
  readonly owner: 'me' | 'them';
  readonly points: number;
  /** A standing offer, drawn larger than a former one. */
  readonly isStanding?: boolean | undefined;
}

export interface RulerProps {
  /** All of it in words, for those who do not see it. */
  readonly label: string;
  /** Oak draws the edge of the table; none only sets the numbers over the picture of it. */
  readonly surface: 'oak' | 'none';
  readonly reservationPoint?: number | undefined;
  /** The words either side of the line: "leave", "stay". */
  readonly words?: { readonly leave: string; readonly stay: string; readonly draft?: string | undefined } | undefined;
  readonly target?: number | undefined;
  readonly draft?: number | undefined;
  readonly marks?: readonly RulerMark[] | undefined;
  /** Distance of 0 and of 100 from the ends, in pixels. */
  readonly inset?: number | undefined;
  /** Leaves out every second number, and the words. */
  readonly isSparse?: boolean | undefined;
  readonly style?: CSSProperties | undefined;
}

const TENS = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100] as const;
const FIVES = TENS.slice(0, -1).map((ten) => ten + 5);
/** A number this near to the line would touch its plate. */
const TOUCHES = 4;
/** A mark this near would lie on a word. */
const WORD_NEEDS = 9;
const DRAFT_NEEDS = 16;

/** The oak edge of the table: my points from 0 to 100, hatched where leaving is better. */
export function Ruler(props: RulerProps) {
  const { label, surface, inset = 40, isSparse = false, style } = props;
  return (
    <div
      className={classes(styles.ruler, styles[surface], isSparse && styles.sparse)}
      style={{ ...style, ...variables({ '--inset': `${inset}px` }) }}
    >
      <p className="visually-hidden">{label}</p>
      <div className={styles.drawing} aria-hidden="true">
        {surface === 'oak' && <Oak {...props} />}
        <Numbers {...props} />
        {surface === 'oak' && <Marks {...props} />}
      </div>
    </div>
  );
}

function Oak({ reservationPoint, target }: RulerProps) {
  return (
    <>
      {reservationPoint !== undefined && <span className={styles.hatch} style={at(reservationPoint)} />}
      <span className={styles.lip} />
      {TENS.map((ten) => (
        <span key={ten} className={styles.ten} style={at(ten)} />
      ))}
      {FIVES.map((five) => (
        <span key={five} className={styles.five} style={at(five)} />
      ))}
      {target !== undefined && <span className={styles.flag} style={at(target)} />}
      {reservationPoint !== undefined && <span className={styles.line} style={at(reservationPoint)} />}
    </>
  );
}

/** Figures and words: all that the picture of the table leaves to the page. */
function Numbers({ reservationPoint, words: allWords, draft, marks = [], isSparse }: RulerProps) {
  const words = isSparse ? undefined : allWords;
  const line = reservationPoint;
  const taken = draft === undefined ? marks.map(({ points }) => points) : [...marks.map(({ points }) => points), draft];
  const isFree = (from: number, to: number) => taken.every((points) => points < from || points > to);
  const hasRoomForDraft = draft !== undefined && draft >= DRAFT_NEEDS && isFree(draft - DRAFT_NEEDS, draft - 1);
  return (
    <>
      {TENS.filter((ten) => line === undefined || Math.abs(ten - line) >= TOUCHES).map((ten) => (
        <span key={ten} className={classes(styles.number, ten % 20 !== 0 && styles.odd)} style={at(ten)}>
          {ten}
        </span>
      ))}
      {line !== undefined && (
        <span className={styles.plate} style={at(line)}>
          {Math.round(line)}
        </span>
      )}
      {line !== undefined && words && isFree(line - WORD_NEEDS, line) && (
        <span className={classes(styles.word, styles.before)} style={at(line)}>
          {words.leave}
        </span>
      )}
      {line !== undefined && words && isFree(line, line + WORD_NEEDS) && (
        <span className={classes(styles.word, styles.after)} style={at(line)}>
          {words.stay}
        </span>
      )}
      {hasRoomForDraft && words?.draft !== undefined && (
        <span className={classes(styles.word, styles.beforeDraft)} style={at(draft)}>
          {words.draft}
        </span>
      )}
    </>
  );
}

function Marks({ marks = [], draft }: RulerProps) {
  const last = marks.findLast(({ owner, isStanding }) => owner === 'me' && isStanding);
  return (
    <>
      {draft !== undefined && last && <span className={styles.joint} style={between(draft, last.points)} />}
      {draft !== undefined && <span className={styles.draft} style={at(draft)} />}
      {marks.map((mark, index) => (
        <span
          // marks have no name of their own; two may share owner and points
          key={`${index}-${mark.owner}-${mark.points}`}
          className={classes(styles.mark, styles[mark.owner], mark.isStanding && styles.standing)}
          style={at(mark.points)}
        />
      ))}
    </>
  );
}

function variables(values: Record<`--${string}`, string | number>): CSSProperties {
  return values;
}

function at(points: number): CSSProperties {
  return variables({ '--at': Math.min(Math.max(points, 0), 100) / 100 });
}

function between(one: number, other: number): CSSProperties {
  return variables({ '--at': Math.min(one, other) / 100, '--to': Math.max(one, other) / 100 });
}

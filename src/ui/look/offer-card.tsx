import type { CSSProperties, ReactNode } from 'react';
import { classes } from './classes.ts';
import { Glyph } from './glyph.tsx';
import styles from './offer-card.module.css';

export interface OfferCardProps {
  readonly owner: 'me' | 'them' | 'both';
  /** Who and when: "Voss, round 6". */
  readonly title: string;
  /** Worth to me; undefined where it crosses a red line. */
  readonly points: string | undefined;
  /** The words after the figure: "to you". */
  readonly pointsWords: string;
  readonly rows: readonly { readonly label?: string | undefined; readonly value: string }[];
  /** Meaning first: "14 below your way out". */
  readonly foot?: string | undefined;
  /** Shows it no longer stands, or lies under another. */
  readonly isFaded?: boolean | undefined;
  /** Comes after its paper has slid into place. */
  readonly isArriving?: boolean | undefined;
  readonly tilt?: number | undefined;
  readonly style?: CSSProperties | undefined;
  readonly children?: ReactNode | undefined;
}

/** An offer on paper, which stays paper in every theme. It grows upwards from its lower edge when placed by it. */
export function OfferCard(props: OfferCardProps) {
  const { owner, title, points, pointsWords, rows, foot, isFaded, isArriving, tilt = 0, style, children } = props;
  const turned: CSSProperties = { ...style, rotate: tilt === 0 ? 'none' : `${tilt}deg` };
  return (
    <article
      className={classes(styles.card, styles[owner], isFaded && styles.faded, isArriving && styles.arriving)}
      style={turned}
      aria-label={title}
    >
      <header className={styles.head}>
        <span className={styles.title}>
          {owner === 'both' ? (
            <>
              <Glyph of="me" />
              <Glyph of="them" />
            </>
          ) : (
            <Glyph of={owner} />
          )}
          {title}
        </span>
        {points !== undefined && (
          <span className={styles.points}>
            {points} <small>{pointsWords}</small>
          </span>
        )}
      </header>
      <ul className={styles.rows}>
        {rows.map(({ label, value }) => (
          <li key={`${label ?? ''}${value}`}>
            {label !== undefined && `${label} `}
            <b>{value}</b>
          </li>
        ))}
      </ul>
      {foot !== undefined && (
        <p className={styles.foot}>
          <Glyph of="batna" />
          <span>{foot}</span>
        </p>
      )}
      {children}
    </article>
  );
}

export interface OfferSlipProps {
  readonly owner: 'me' | 'them';
  readonly points: string;
  /** "You", "Voss". */
  readonly name: string;
  /** The rest of it for those who listen: what is offered, and what it means. */
  readonly label: string;
  readonly onOpen: () => void;
  readonly style?: CSSProperties | undefined;
}

/** An offer on a phone: points and name; a tap opens the card. */
export function OfferSlip({ owner, points, name, label, onOpen, style }: OfferSlipProps) {
  return (
    <button type="button" className={classes(styles.slip, styles[owner])} style={style} onClick={onOpen}>
      <Glyph of={owner} />
      <b>{points}</b> <span>{name}</span>
      <span className="visually-hidden">, {label}</span>
    </button>
  );
}

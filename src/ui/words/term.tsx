import { useId, useRef, type ReactNode } from 'react';
import { GLOSSARY, TERM_FORMS } from '../../text/messages/en/glossary.ts';
import styles from './term.module.css';

export type TermName = keyof typeof GLOSSARY;

interface TermProps {
  readonly name: TermName;
  /** The word as it stands in its sentence. */
  readonly children: ReactNode;
}

/** Where the explanation goes: below the word, or above it in the lower part of the page. Share of the page's height. */
const LOW = 0.6;
const GAP = 6;

/**
 * A word of the trade in a sentence of the product: press it, and one line says what it means and where that is written. Who listens hears
 * the line with the word.
 */
export function Term({ name, children }: TermProps) {
  const id = useId();
  const word = useRef<HTMLButtonElement>(null);
  const note = useRef<HTMLSpanElement>(null);
  const { term, about, source } = GLOSSARY[name];

  function place(): void {
    const at = word.current?.getBoundingClientRect();
    const style = note.current?.style;
    if (at === undefined || style === undefined) return;
    const isLow = at.bottom > window.innerHeight * LOW;
    style.setProperty('--left', `${at.left}px`);
    style.top = isLow ? 'auto' : `${at.bottom + GAP}px`;
    style.bottom = isLow ? `${window.innerHeight - at.top + GAP}px` : 'auto';
  }

  return (
    <>
      <button
        ref={word}
        type="button"
        className={styles.word}
        popoverTarget={id}
        aria-describedby={id}
        aria-haspopup="true"
      >
        {children}
      </button>
      <span ref={note} id={id} popover="auto" className={styles.note} onBeforeToggle={place}>
        <b>{term}</b> {about} <span className="caption">({source})</span>
      </span>
    </>
  );
}

const NAMES = new Map<string, TermName>(
  (Object.keys(TERM_FORMS) as TermName[]).flatMap((name) => TERM_FORMS[name].map((form) => [form.toLowerCase(), name])), // its keys are the names
);
/** Longer words first, so that no part of one is taken for another. */
const WORDS = new RegExp(
  `(?<![\\p{L}-])(${[...NAMES.keys()].toSorted((left, right) => right.length - left.length).join('|')})(?![\\p{L}-])`,
  'giu',
);

/** A sentence of the product with every word of the trade in it explained on the spot, each where it first comes up. */
export function Termed({ text }: { readonly text: string }) {
  const seen = new Set<TermName>();
  return text.split(WORDS).map((piece, at) => {
    const name = at % 2 === 1 ? NAMES.get(piece.toLowerCase()) : undefined;
    if (name === undefined || seen.has(name)) return piece;
    seen.add(name);
    return (
      <Term key={name} name={name}>
        {piece}
      </Term>
    );
  });
}

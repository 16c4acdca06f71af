/** Text of a scenario: paragraphs apart by an empty line, `**…**` for what matters. */
export function Prose({ text, className }: { readonly text: string; readonly className?: string | undefined }) {
  return (
    <div className={className}>
      {text
        .trim()
        .split(/\n\s*\n/u)
        .map((paragraph) => (
          <p key={paragraph}>{marked(paragraph)}</p>
        ))}
    </div>
  );
}

// every second piece stood between the marks
const marked = (paragraph: string) =>
  paragraph.split('**').map((piece, at) => (at % 2 === 1 ? <b key={`${at}-${piece}`}>{piece}</b> : piece));

const WORDS_A_MINUTE = 200;

/** Whole minutes that reading takes, at least one. */
export const readingMinutes = (...texts: readonly string[]): number =>
  Math.max(1, Math.round(texts.join(' ').split(/\s+/u).length / WORDS_A_MINUTE));

import { IntlMessageFormat } from 'intl-messageformat';
import { createElement, Fragment, useMemo, type ReactNode } from 'react';
import { UI, type Screen, type ScreenMessages } from '../../text/messages/en/ui.ts';

export type Values = Readonly<Record<string, string | number>>;
type Mark = (chunks: ReactNode[]) => ReactNode;

/** Words of one screen by key. */
export interface Say<S extends Screen> {
  (key: keyof ScreenMessages<S> & string, values?: Values): string;
  /** The same with marks: `<b>…</b>` in the message becomes what `marks.b` makes of it. */
  readonly rich: (
    key: keyof ScreenMessages<S> & string,
    marks: Readonly<Record<string, Mark>>,
    values?: Values,
  ) => ReactNode;
}

const LOCALE = 'en';
const FORMS = new Map<string, IntlMessageFormat>();
/** What makes a pattern more than its own words: arguments, marks, and the quotation marks that take those back. */
const IS_PATTERN = /[{<']/u;

function formOf(pattern: string): IntlMessageFormat {
  const known = FORMS.get(pattern);
  if (known !== undefined) return known;
  const made = new IntlMessageFormat(pattern, LOCALE);
  FORMS.set(pattern, made);
  return made;
}

/** The words of a screen that is there from the start, outside of components. */
export const sayOf = <S extends keyof typeof UI>(screen: S): Say<S> => sayIn<S>(UI[screen]);

/** Words by key from a screen's own messages. */
export function sayIn<S extends Screen>(messages: Readonly<Record<string, string>>): Say<S> {
  const patternOf = (key: string): string => messages[key] ?? key;
  const say = (key: string, values: Values = {}): string => {
    const pattern = patternOf(key);
    // most messages are nothing but words, and reading a pattern takes a slow device its time
    return IS_PATTERN.test(pattern) ? String(formOf(pattern).format(values)) : pattern;
  };
  const rich = (key: string, marks: Readonly<Record<string, Mark>>, values: Values = {}): ReactNode => {
    const parts = formOf(patternOf(key)).format<ReactNode>({ ...values, ...marks });
    // what a mark made has no key of its own
    return Array.isArray(parts) ? parts.map((part, at) => createElement(Fragment, { key: at }, part)) : parts;
  };
  return Object.assign(say, { rich });
}

/** The words of a screen from the one message catalogue. */
export const useSay = <S extends keyof typeof UI>(screen: S): Say<S> => useMemo(() => sayOf(screen), [screen]);

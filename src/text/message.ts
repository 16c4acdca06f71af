import { IntlMessageFormat } from 'intl-messageformat';

/** What fills a message. */
export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * An ICU message in words. The one place that knows the library; not for hot paths, since every pattern is parsed anew.
 *
 * @param pattern - every argument it names must be among the parameters
 */
export function formatMessage(locale: string, pattern: string, params: MessageParams = {}): string {
  if (!pattern.includes('{') && !pattern.includes("'{")) return pattern.replaceAll("''", "'");
  return String(new IntlMessageFormat(pattern, locale, undefined, { ignoreTag: true }).format(params));
}

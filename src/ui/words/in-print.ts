import { typeset } from '../../text/template.ts';

/** Every sentence of a file as it is set in print: authors may write straight quotation marks. */
export function inPrint(data: unknown): unknown {
  if (typeof data === 'string') return typeset(data);
  if (Array.isArray(data)) return data.map(inPrint);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, inPrint(value)]));
}

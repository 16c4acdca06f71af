import type { PublicIssue } from '../../../domain/issue.ts';
import type { Package } from '../../../domain/package.ts';
import { sayOption } from '../../../text/options.ts';
import type { Words } from '../../../text/words.ts';

type Kind = Pick<PublicIssue, 'id' | 'kind'>;

/**
 * What is offered, an issue a line, each of which speaks for itself: figures with their unit first, then clauses and choices by their
 * phrase. A share, and two figures in one unit, say what they are of.
 */
export function cardRows(words: Words, issues: readonly Kind[], offered: Package): readonly string[] {
  const rows = issues.toSorted(figuresFirst).flatMap(({ id, kind }): readonly Row[] => {
    const option = offered[id];
    if (option === undefined) return [];
    const phrase = sayOption(words, id, { option, form: 'phrase' });
    return [kind === 'quantity' ? { phrase, figure: sayOption(words, id, { option, form: 'label' }) } : { phrase }];
  });
  const units = rows.map(({ figure = '' }) => figure.replaceAll(/[\d.,\s−-]/gu, ''));
  return rows.map(({ phrase, figure }, at) => {
    const unit = units[at] ?? '';
    const isClear = unit !== '%' && units.indexOf(unit) === units.lastIndexOf(unit);
    return figure !== undefined && isClear ? figure : phrase;
  });
}

interface Row {
  readonly phrase: string;
  readonly figure?: string;
}

const figuresFirst = (a: Kind, b: Kind): number => Number(a.kind !== 'quantity') - Number(b.kind !== 'quantity');

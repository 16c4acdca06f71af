import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { SURVEY_ITEMS } from '../../../src/domain/survey.ts';
import { UI_LATE } from '../../../src/text/messages/en/ui-late.ts';
import { differencesOf } from '../../../src/ui/debrief/survey-differences.ts';
import { surveyFact, SurveyTable } from '../../../src/ui/debrief/survey-table.tsx';

const theirs = { heard: 2, fair: 6, trust: 3, again: 5, content: 4 };
const shown = { name: 'Voss', isScripted: true };

describe('differences worth talking about', () => {
  test('are at least two steps wide, the widest first, in both directions', () => {
    expect(differencesOf({ heard: 6, fair: 5, trust: 6, again: 3 }, theirs)).toEqual([
      { item: 'heard', by: 4 },
      { item: 'trust', by: 3 },
      { item: 'again', by: -2 },
    ]);
  });

  test('are none where one of the two did not answer', () => {
    expect(differencesOf({ heard: 7 }, { trust: 1 })).toEqual([]);
    expect(differencesOf(undefined, theirs)).toEqual([]);
  });

  test('have a sentence for each statement and direction', () => {
    const messages: Readonly<Record<string, string>> = UI_LATE.debrief;
    const keys = SURVEY_ITEMS.flatMap((item) => [`survey.more.${item}`, `survey.less.${item}`]);
    expect(keys.filter((key) => !messages[key]?.includes('{name}'))).toEqual([]);
  });
});

describe('the survey afterwards', () => {
  test('stands in two columns, and what differs is said', () => {
    render(<SurveyTable {...shown} own={{ heard: 6, fair: 5 }} theirs={theirs} />);
    const row = screen.getByRole('row', { name: /listened to me/u });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['6', '2']);
    const left = screen.getByRole('row', { name: /head up/u });
    expect(within(left).getAllByText('no answer')).toHaveLength(2);
    expect(screen.getByText(/^You felt listened to, Voss did not/u)).toBeDefined();
    expect(screen.getByText(/read off from what Voss felt/u)).toBeDefined();
  });

  test('says so where one left it out, where the other person has not answered, and where neither did', () => {
    const { rerender } = render(<SurveyTable {...shown} own={undefined} theirs={theirs} />);
    expect(screen.getByText(/^You left the survey out/u)).toBeDefined();
    rerender(<SurveyTable {...shown} isScripted={false} own={{ heard: 6 }} theirs={undefined} />);
    expect(screen.getByText(/^Voss has not answered/u)).toBeDefined();
    rerender(<SurveyTable {...shown} own={{}} theirs={undefined} />);
    expect(screen.getByText('There is nothing to compare.')).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('tells the number of differences while it is folded', () => {
    expect(surveyFact({ ...shown, own: { heard: 6 }, theirs })).toBe('One difference worth talking about.');
    expect(surveyFact({ ...shown, own: undefined, theirs })).toBe('How Voss would answer.');
    expect(surveyFact({ ...shown, own: undefined, theirs: undefined })).toBe('Nobody answered.');
  });
});

import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { sceneLayout } from '../../../src/store/scene-layout.ts';
import { SAMPLE_MODELS, sampleOffers, sampleRuler } from '../../../src/ui/look/gallery-samples.ts';
import { OfferCard } from '../../../src/ui/look/offer-card.tsx';
import { Ruler } from '../../../src/ui/look/ruler.tsx';
import { SceneWords } from '../../../src/ui/look/scene-words.tsx';

afterEach(cleanup);

test('an offer card says whose it is, what is in it, and what it means to me', () => {
  const rows = [{ value: '108,000 €' }, { label: 'Exit', value: 'any time' }];
  render(
    <OfferCard
      owner="them"
      title="Voss, round 6"
      points="27"
      pointsWords="to you"
      rows={rows}
      foot="14 below your way out"
    />,
  );
  const card = within(screen.getByRole('article', { name: 'Voss, round 6' }));
  expect(card.getByText('14 below your way out')).toBeTruthy();
  expect(card.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['108,000 €', 'Exit any time']);
});

describe('the ruler', () => {
  test('is told in one sentence; its figures are only for the eye', () => {
    render(<Ruler label="Your way out is worth 41." surface="oak" reservationPoint={41} />);
    expect(screen.getByText('Your way out is worth 41.')).toBeTruthy();
    expect(screen.getByText('50').closest('[aria-hidden="true"]')).not.toBeNull();
  });

  test('leaves out the number that the line would cover', () => {
    render(<Ruler label="" surface="none" reservationPoint={41} />);
    expect(screen.queryByText('40')).toBeNull();
    expect(screen.getByText('41')).toBeTruthy();
  });

  test.each([
    ['far from the line, both words stand', [90], ['leave', 'stay']],
    ['just left of it, only the right one', [37], ['stay']],
    ['just right of it, only the left one', [44], ['leave']],
  ])('with a mark %s', (_, points, expected) => {
    const marks = points.map((at) => ({ owner: 'me' as const, points: at }));
    render(
      <Ruler label="" surface="none" reservationPoint={41} words={{ leave: 'leave', stay: 'stay' }} marks={marks} />,
    );
    expect(['leave', 'stay'].filter((word) => screen.queryByText(word) !== null)).toEqual(expected);
  });
});

describe('the words over the picture', () => {
  const model = SAMPLE_MODELS['two offers'];

  function show(width: number, height: number) {
    const onOpenOffer = vi.fn<(id: string) => void>();
    render(
      <SceneWords
        layout={sceneLayout(width, height)}
        offers={sampleOffers(model.cards, false)}
        person={{ name: 'Renate Voss', mood: 'irritated' }}
        quote={{ text: '“Go on.”' }}
        ruler={sampleRuler(model)}
        onOpenOffer={onOpenOffer}
      />,
    );
    return onOpenOffer;
  }

  test('are cards and a quotation in a wide room', () => {
    show(872, 500);
    expect(screen.getAllByRole('article')).toHaveLength(2);
    expect(screen.getByText('“Go on.”')).toBeTruthy();
  });

  test('are slips to open on a phone, and the feeling still has its words', () => {
    const onOpenOffer = show(390, 276);
    fireEvent.click(screen.getByRole('button', { name: /27 Voss.*14 below your way out/ }));
    expect(onOpenOffer).toHaveBeenCalledWith('theirs');
    expect(screen.getByText('irritated')).toBeTruthy();
    expect(screen.queryByText('“Go on.”')).toBeNull();
  });

  test('end above a card that lies under them, whatever it holds', () => {
    const linesOver = (points: number) => {
      cleanup();
      const cards = model.cards.map((card) => ({ ...card, points }));
      const layout = sceneLayout(872, 500);
      const offers = sampleOffers(cards.slice(0, 1), false);
      const words = { ruler: sampleRuler(model), person: { name: 'Renate Voss', mood: 'irritated' } };
      const text = 'So '.repeat(60);
      render(<SceneWords {...{ layout, offers, ...words }} quote={{ text }} onOpenOffer={() => undefined} />);
      return Number(screen.getByText(text.trim()).style.getPropertyValue('--lines'));
    };
    expect(linesOver(30)).toBeLessThan(linesOver(95));
  });
});

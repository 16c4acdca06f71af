import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LIGHTS, ROOMS } from '../../../src/domain/room.ts';

const LEAST = 4.5;
const read = (file: string) =>
  readFileSync(new URL(`../../../src/ui/look/${file}.css`, import.meta.url), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');

/** The tokens of the room that a sheet sets under one selector. */
function tokensOf(css: string, selector: string): Record<string, string> {
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  const bodies = rules.flatMap(([, selectors = '', body = '']) =>
    selectors.split(',').some((one) => one.trim() === selector) ? [body] : [],
  );
  const set = bodies.join('').matchAll(/--room-([\w-]+):\s*([^;]+);/g);
  return Object.fromEntries([...set].map(([, name = '', value = '']) => [name, value.trim()]));
}

const [TOKENS, OF_ROOMS] = [read('tokens'), read('rooms')];

type Colour = readonly [number, number, number];

const colour = (hex = ''): Colour => {
  const six = hex.length === 4 ? hex.replaceAll(/[\da-f]/gi, '$&$&') : hex;
  const channel = (at: number) => Number.parseInt(six.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
};

const over = (top: Colour, under: Colour, alpha: number): Colour => {
  const channel = (at: 0 | 1 | 2) => top[at] * alpha + under[at] * (1 - alpha);
  return [channel(0), channel(1), channel(2)];
};

function luminance(of: Colour): number {
  const [r, g, b] = of.map((value) => {
    const share = value / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function contrast(one: Colour, two: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(two)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const tables = (['light', 'dark'] as const).flatMap((theme) =>
  ROOMS.flatMap((room) => LIGHTS.map((light) => ({ theme, room, light }))),
);

test.each(tables)('words on the wall are readable: $theme, $room, $light', ({ theme, room, light }) => {
  const tokens = {
    ...tokensOf(TOKENS, `[data-theme='light']`),
    ...tokensOf(TOKENS, `[data-theme='${theme}']`),
    ...tokensOf(OF_ROOMS, `[data-theme='${theme}'][data-room='${room}']`),
    ...tokensOf(OF_ROOMS, `[data-theme='${theme}'][data-light='${light}']`),
  };
  const words = colour(tokens['quote']);
  const atThisHour = (on: Colour) => over(colour(tokens['dusk']), on, Number(tokens['dusky']));
  const wall = colour(tokens['wall']);
  const line = over(colour(tokens['rail']), wall, Number(tokens['lined']));
  const lit = colour(tokens['wall-lit']);
  // where there is no sun, nothing warms
  const warmth = Number(tokens['sunlit']) > 0 ? 0.35 : 0;
  const grounds = {
    wall: atThisHour(wall),
    line: atThisHour(line),
    lit,
    warm: over(colour(tokens['warm']), lit, warmth),
  };
  const tooWeak = Object.entries(grounds).filter(([, ground]) => contrast(words, ground) < LEAST);
  expect(tooWeak).toEqual([]);
});

test('every room but the first has its own tone, in an element and below it', () => {
  for (const theme of ['light', 'dark']) {
    for (const room of ROOMS.slice(1)) {
      for (const gap of ['', ' ']) {
        expect(tokensOf(OF_ROOMS, `[data-theme='${theme}']${gap}[data-room='${room}']`)).toHaveProperty('wall');
      }
    }
  }
});

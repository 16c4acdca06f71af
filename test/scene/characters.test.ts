import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FACES } from '../../src/store/scene-model.ts';
import { CAST } from '../../tools/characters/cast.ts';
import { drawBlink, drawPerson } from '../../tools/characters/draw.ts';
import { FACE_NAMES, USUAL_FACES } from '../../tools/characters/person.ts';

const FOLDER = new URL('../../assets/characters/', import.meta.url);
const LARGEST_BYTES = 16_000;

test('the script draws exactly the faces the scene can show', () => {
  expect([...FACE_NAMES]).toEqual([...FACES]);
});

test('everybody in the folder is in the cast', () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).toSorted()).toEqual(CAST.map(({ id }) => id).toSorted());
});

const pictures = CAST.flatMap((person) => FACE_NAMES.map((face) => ({ person, face, name: `${person.id}/${face}` })));

describe.each(pictures)('$name', ({ person, face }) => {
  const plan = person.faces?.[face] ?? USUAL_FACES[face];
  const kept = (file: string) => readFileSync(new URL(`${person.id}/${file}.svg`, FOLDER), 'utf8');

  test('is kept as the script draws it today', () => {
    expect(kept(face)).toBe(drawPerson(person, plan));
    expect(kept(`${face}-blink`)).toBe(drawBlink(person, plan));
  });

  test('is small, and wears the one wardrobe of its person', () => {
    const drawn = drawPerson(person, plan);
    expect(drawn.length).toBeLessThan(LARGEST_BYTES);
    expect(drawn).toContain(person.colours.cloth);
    expect(drawn).toContain(person.colours.skin);
  });
});

test('no two faces of a person look alike', () => {
  for (const person of CAST) {
    const drawn = FACE_NAMES.map((face) => drawPerson(person, person.faces?.[face] ?? USUAL_FACES[face]));
    expect(new Set(drawn).size).toBe(FACE_NAMES.length);
  }
});

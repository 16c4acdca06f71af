import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPlayer } from '../../src/audio/player.ts';

/** A player whose sounds are written down instead of heard. */
function listening({ volume = 1 } = {}) {
  const heard: string[] = [];
  const note = (what: string, ...figures: readonly number[]): void => {
    heard.push([what, ...figures.map((figure) => Number(figure.toFixed(3)))].join(' '));
  };
  const page = Object.assign(new EventTarget(), { hidden: false });
  const look = (hidden: boolean): void => {
    page.hidden = hidden;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  const player = createPlayer(
    {
      cue: (name) => ({ start: () => note(name), stop: () => note(`stop ${name}`) }),
      room: {
        start: () => note('room'),
        pause: () => note('room pauses'),
        resume: () => note('room resumes'),
        glide: (gain, takes) => note('room to', gain, takes),
      },
      setGain: (gain) => note('master', gain),
      close: () => note('closed'),
    },
    page,
    { volume },
  );
  return { player, heard, look };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the player', () => {
  test('takes the volume at once and whenever it changes, as ears do', () => {
    const { player, heard } = listening({ volume: 0.5 });
    player.setVolume(1);
    player.setVolume(0);
    expect(heard).toEqual(['master 0.25', 'master 1', 'master 0']);
  });

  test('plays the first cue at once and the next ones after it', () => {
    const { player, heard } = listening();
    player.play([{ name: 'card' }, { name: 'tick' }]);
    expect(heard.slice(1)).toEqual(['card']);
    vi.runAllTimers();
    expect(heard.slice(1)).toEqual(['card', 'tick']);
  });

  test('lets go of what is still to come when something new happens', () => {
    const { player, heard } = listening();
    player.play([{ name: 'chair-back' }, { name: 'door' }]);
    player.play([{ name: 'pen' }]);
    vi.runAllTimers();
    expect(heard.slice(1)).toEqual(['chair-back', 'pen']);
  });

  test('lets the room come slowly, changes it, and says nothing where nothing changes', () => {
    const { player, heard } = listening();
    player.setRoom('usual');
    player.setRoom('usual');
    player.setRoom('thin');
    expect(heard.slice(1)).toEqual(['room', 'room to 0.1 2400', 'room to 0.028 900']);
  });

  test('is silent while nobody looks at the page, and the room goes on afterwards', () => {
    const { player, heard, look } = listening();
    player.setRoom('usual');
    player.play([{ name: 'card' }, { name: 'tick' }]);
    const before = heard.length;
    look(true);
    player.play([{ name: 'rupture' }]);
    vi.runAllTimers();
    expect(heard.slice(before)).toContain('room pauses');
    expect(heard.slice(before).filter((what) => /^(tick|rupture)$/u.test(what))).toEqual([]);
    look(false);
    expect(heard.at(-1)).toBe('room resumes');
  });

  test('begins with the room when a page that was hidden from the start is shown', () => {
    const { player, heard, look } = listening();
    look(true);
    player.setRoom('usual');
    expect(heard).not.toContain('room');
    look(false);
    expect(heard).toContain('room');
  });

  test('goes out softly, closes, and hears the page no more', () => {
    const { player, heard, look } = listening();
    player.setRoom('usual');
    player.play([{ name: 'card' }, { name: 'tick' }]);
    player.destroy();
    vi.runAllTimers();
    expect(heard.slice(-2)).toEqual(['room to 0 420', 'closed']);
    look(true);
    expect(heard.at(-1)).toBe('closed');
  });
});

import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { SoundLoader } from '../../../src/store/sound-model.ts';
import { forgetSettings } from '../../../src/ui/settings/device-settings.ts';
import { SoundFields } from '../../../src/ui/settings/sound-fields.tsx';
import { SoundSwitch } from '../../../src/ui/settings/sound-switch.tsx';
import { SoundContext, useSoundChoice } from '../../../src/ui/settings/use-sound.ts';

const never: SoundLoader = () => new Promise(() => undefined);

function Settings({ load = never }: { readonly load?: SoundLoader | undefined }) {
  return (
    <SoundContext value={useSoundChoice(load)}>
      <SoundSwitch />
      <SoundFields />
    </SoundContext>
  );
}

/** The page as it is after a reload. */
function reload(): void {
  document.body.replaceChildren();
  render(<Settings />);
}
const radio = (group: string, name: string): HTMLInputElement => {
  const within = screen.getByRole('group', { name: group });
  return screen.getAllByRole<HTMLInputElement>('radio', { name }).find((found) => within.contains(found)) ?? fail(name);
};
const fail = (name: string): never => {
  throw new Error(`no ${name}`);
};
const volume = (): HTMLInputElement => screen.getByRole('slider', { name: 'Volume' });
const isPressed = (): string | null => screen.getByRole('button', { name: 'Sound' }).getAttribute('aria-pressed');

beforeEach(forgetSettings);

describe('sound as a person chooses it', () => {
  test('is on, quiet and in words too, until something else is chosen', () => {
    render(<Settings />);
    expect(isPressed()).toBe('true');
    expect(volume().value).toBe('70');
    expect(radio('Captions', 'Shown').checked).toBe(true);
  });

  test('is off for good by one click, and so are the captions', () => {
    render(<Settings />);
    fireEvent.click(screen.getByRole('button', { name: 'Sound' }));
    reload();
    expect(isPressed()).toBe('false');
    expect(radio('Sound', 'Off').checked).toBe(true);
    expect(radio('Captions', 'Hidden').checked).toBe(true);
  });

  test('captions stay where they were put, with sound and without', () => {
    render(<Settings />);
    fireEvent.click(radio('Captions', 'Shown'));
    fireEvent.click(radio('Captions', 'Hidden'));
    reload();
    expect(radio('Captions', 'Hidden').checked).toBe(true);
    fireEvent.click(radio('Captions', 'Shown'));
    fireEvent.click(radio('Sound', 'Off'));
    reload();
    expect(radio('Captions', 'Shown').checked).toBe(true);
  });

  test('the volume lasts', () => {
    render(<Settings />);
    fireEvent.change(volume(), { target: { value: '25' } });
    reload();
    expect(volume().value).toBe('25');
    expect(volume().getAttribute('aria-valuetext')).toBe('25 of 100');
  });

  test.each(['loud', '', '-5', '101', '12.5'])('a kept volume of “%s” counts as none', (kept) => {
    localStorage.setItem('parley.volume', kept);
    render(<Settings />);
    expect(volume().value).toBe('70');
  });
});

test('where nothing can sound, nothing offers it', () => {
  render(
    <SoundContext value={{ ...silent(), load: undefined }}>
      <SoundSwitch />
      <SoundFields />
    </SoundContext>,
  );
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByRole('slider')).toBeNull();
});

const silent = () => ({
  isOn: true,
  setOn: () => undefined,
  volume: 70,
  setVolume: () => undefined,
  hasCaptions: true,
  setCaptions: () => undefined,
});

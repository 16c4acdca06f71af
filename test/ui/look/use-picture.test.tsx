import { act, render } from '@testing-library/react';
import { useRef } from 'react';
import { expect, test, vi } from 'vitest';
import type { MountScene } from '../../../src/store/scene-model.ts';
import { SAMPLE_MODELS } from '../../../src/ui/look/gallery-samples.ts';
import { usePicture } from '../../../src/ui/look/use-picture.ts';

interface RoomProps {
  readonly load: () => Promise<MountScene>;
  readonly onMounted: (isMounted: boolean) => void;
}

const OPTIONS = {
  model: SAMPLE_MODELS['nothing yet'],
  theme: 'light',
  renderer: 'canvas',
  reducedMotion: true,
} as const;

function Room({ load, onMounted }: RoomProps) {
  const host = useRef<HTMLDivElement>(null);
  usePicture(host, { ...OPTIONS, load, onMounted });
  return <div ref={host} />;
}

test('the picture is said to be there once it is drawn, not when it begins', async () => {
  let draw: (() => void) | undefined;
  const mount: MountScene = (_host, _model, { onDrawn }) => {
    draw = onDrawn;
    return { update: () => undefined, setTheme: () => undefined, destroy: () => undefined };
  };
  const loaded = Promise.resolve(mount);
  const onMounted = vi.fn<(isMounted: boolean) => void>();
  const load = () => loaded;
  render(<Room load={load} onMounted={onMounted} />);
  await act(() => loaded);
  expect(draw).toBeDefined();
  expect(onMounted).not.toHaveBeenCalled();
  draw?.();
  expect(onMounted).toHaveBeenCalledWith(true);
});

import type Phaser from 'phaser';

/** How long things take, in milliseconds. @source look.md, "How each state looks and moves" */
export const DURATIONS = { touch: 80, quick: 140, face: 180, step: 240, paper: 420, weight: 900, light: 2400 } as const;
export type Duration = keyof typeof DURATIONS;

/** Curves as cubic Béziers. @source look.md, "Easings" */
const EASINGS = {
  out: [0.16, 0.84, 0.32, 1],
  paper: [0.2, 0.9, 0.25, 1.03],
  weight: [0.34, 1.4, 0.5, 1],
} as const satisfies Record<string, readonly [number, number, number, number]>;
export type Easing = keyof typeof EASINGS;

export interface Glide {
  readonly from: number;
  readonly to: number;
  readonly takes: Duration;
  readonly easing: Easing;
  readonly delay?: number;
  readonly onValue: (value: number) => void;
  readonly onArrived?: () => void;
}

export interface Motion {
  /** Moves a number from one value to another; at once where motion is reduced. */
  readonly glide: (glide: Glide) => void;
  /** Brings everything that still moves to its end. */
  readonly finish: () => void;
  readonly isReduced: boolean;
}

export interface MotionHabit {
  readonly isReduced: boolean;
  /** Hears of everything that changes without moving: it has to be drawn once. */
  readonly onChange: () => void;
}

export function createMotion(scene: Phaser.Scene, { isReduced, onChange }: MotionHabit): Motion {
  const running = new Set<() => void>();

  function glide({ from, to, takes, easing, delay = 0, onValue, onArrived }: Glide): void {
    if (isReduced || from === to) {
      onValue(to);
      onArrived?.();
      onChange();
      return;
    }
    const curve = bezier(EASINGS[easing]);
    const tween = scene.tweens.addCounter({ from: 0, to: 1, duration: DURATIONS[takes], delay, ease: 'Linear' });
    const arrive = () => {
      if (!running.delete(arrive)) return;
      tween.remove();
      onValue(to);
      onArrived?.();
    };
    running.add(arrive);
    onValue(from);
    tween.on('update', () => onValue(from + (to - from) * curve(tween.getValue() ?? 1)));
    tween.on('complete', arrive);
  }

  return {
    glide,
    finish: () => {
      for (const arrive of [...running]) arrive();
    },
    isReduced,
  };
}

/** The height of a cubic Bézier at a share of its time, found by halving. */
export function bezier([x1, y1, x2, y2]: readonly [number, number, number, number]): (share: number) => number {
  const at = (a: number, b: number, t: number) => 3 * a * t * (1 - t) * (1 - t) + 3 * b * t * t * (1 - t) + t * t * t;
  return (share) => {
    if (share <= 0) return 0;
    if (share >= 1) return 1;
    let low = 0;
    let high = 1;
    for (let halving = 0; halving < 24; halving += 1) {
      const middle = (low + high) / 2;
      if (at(x1, x2, middle) < share) low = middle;
      else high = middle;
    }
    return at(y1, y2, (low + high) / 2);
  };
}

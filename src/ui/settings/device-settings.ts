const PREFIX = 'parley.';

/** Small settings of this device. Where the browser keeps nothing, they last as long as the page. */
export type SettingName = 'theme' | 'sound' | 'volume' | 'captions' | 'coach' | 'visited';

const memory = new Map<string, string>();

export function readSetting(name: SettingName): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? memory.get(name);
  } catch {
    return memory.get(name);
  }
}

export function writeSetting(name: SettingName, value: string): void {
  memory.set(name, value);
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // told once by the shell, as for everything that cannot be kept
  }
}

/** Takes every setting and draft of Parley off this device. */
export function forgetSettings(): void {
  memory.clear();
  for (const kept of ['localStorage', 'sessionStorage'] as const) {
    try {
      const storage = window[kept];
      for (const key of Object.keys(storage)) if (key.startsWith(PREFIX)) storage.removeItem(key);
    } catch {
      // nothing is kept there
    }
  }
}

import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import { invariant } from '../../kernel/invariant.ts';
import type { Theme } from '../../store/scene-model.ts';
import { followTheme, THEME_CHOICES, type ThemeChoice } from '../look/theme.ts';
import { readSetting, writeSetting } from './device-settings.ts';

/** How it looks: what the person chose, and the theme in force. */
export interface ThemeSetting {
  readonly choice: ThemeChoice;
  readonly setChoice: (choice: ThemeChoice) => void;
  readonly theme: Theme;
}

export const ThemeContext = createContext<ThemeSetting | undefined>(undefined);

export function useTheme(): ThemeSetting {
  const setting = useContext(ThemeContext);
  invariant(setting !== undefined, 'screens are mounted inside the theme');
  return setting;
}

/** Follows the choice on the whole page and keeps it on the device; used once, on top. */
export function useThemeChoice(): ThemeSetting {
  const [choice, choose] = useState<ThemeChoice>(readTheme);
  const [theme, setTheme] = useState<Theme>('light');
  useEffect(() => followTheme(choice, setTheme), [choice]);
  return useMemo(
    () => ({
      choice,
      theme,
      setChoice: (next) => {
        writeSetting('theme', next);
        choose(next);
      },
    }),
    [choice, theme],
  );
}

/** The choice as it was kept; anything else counts as none. */
export function readTheme(): ThemeChoice {
  const kept = readSetting('theme');
  return THEME_CHOICES.find((choice) => choice === kept) ?? 'system';
}

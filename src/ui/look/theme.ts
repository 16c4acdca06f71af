/** What a person chooses: follow the device, or one of the four themes. */
export const THEME_CHOICES = ['system', 'light', 'dark', 'contrast', 'contrast-dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

interface DevicePreference {
  readonly dark: boolean;
  readonly contrast: boolean;
}

/** The theme in force for a choice on a device. */
export function resolveTheme(
  choice: ThemeChoice,
  { dark, contrast }: DevicePreference,
): Exclude<ThemeChoice, 'system'> {
  if (choice !== 'system') return choice;
  if (contrast) return dark ? 'contrast-dark' : 'contrast';
  return dark ? 'dark' : 'light';
}

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(prefers-contrast: more)';

/** Keeps `data-theme` on the document true to the choice, and tells of every change; returns how to stop. */
export function followTheme(
  choice: ThemeChoice,
  onTheme: (theme: Exclude<ThemeChoice, 'system'>) => void = () => undefined,
): () => void {
  const queries = [matchMedia(DARK), matchMedia(CONTRAST)];
  const apply = () => {
    const theme = resolveTheme(choice, { dark: queries[0]?.matches ?? false, contrast: queries[1]?.matches ?? false });
    document.documentElement.dataset['theme'] = theme;
    onTheme(theme);
  };
  apply();
  for (const query of queries) query.addEventListener('change', apply);
  return () => {
    for (const query of queries) query.removeEventListener('change', apply);
  };
}

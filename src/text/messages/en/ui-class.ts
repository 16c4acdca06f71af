export const UI_CLASS = { title: 'x' } as const;

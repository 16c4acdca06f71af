export const LABELS = {} as const;

import { LABELS } from './en/labels.ts';

/** The product's own sentences in English, apart from scenarios and line banks. */
export const EN = { locale: 'en', labels: LABELS } as const;

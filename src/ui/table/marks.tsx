import type { ReactNode } from 'react';

/** `<b>…</b>` in a message. */
export const BOLD = { b: (chunks: ReactNode[]) => <b key="b">{chunks.map(String).join('')}</b> };

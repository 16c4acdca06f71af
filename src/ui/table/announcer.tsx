import { useState } from 'react';
import type { ScriptEntry } from '../../store/select/script.ts';
import { LiveRegion } from '../look/toast.tsx';
import { useSay } from '../words/use-say.ts';

/** Says every reply and piece of news once, in order: what could be seen, then the words. */
export function Announcer({ entries }: { readonly entries: readonly ScriptEntry[] }) {
  const say = useSay('table');
  // what is there when one sits down is read in the script, not announced
  const [first] = useState(() => entries.at(-1)?.seq ?? -1);
  const lastOwn = entries.findLast(({ owner }) => owner === 'me')?.seq ?? -1;
  const since = Math.max(first, lastOwn);
  const message = entries
    .filter(({ owner, seq }) => owner !== 'me' && seq > since)
    .map(({ owner, who, cue, said }) =>
      owner === undefined ? said : say('announce', { who, cue: cue ?? 'none', said: said === '' ? 'none' : said }),
    )
    .join(' ');
  return <LiveRegion message={message} />;
}

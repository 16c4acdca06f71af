import { say } from '../../settings/coach-say.ts';
import { useSeat } from '../seat-context.tsx';

/** The keys of the sources a reason comes from; pointing at them names the documents. */
export function SourceKeys({ source }: { readonly source: string }) {
  const sources: Readonly<Record<string, string>> = useSeat().words.messages.grading.sources;
  const named = source
    .split(', ')
    .map((key) => sources[key] ?? key)
    .join(' · ');
  return (
    <span className="caption" title={named}>
      {say('source', { source })}
    </span>
  );
}

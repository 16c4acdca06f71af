import { otherSide } from '../../domain/side.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { sideText, type Words } from '../../text/words.ts';
import { ErrorNote } from '../look/notes.tsx';
import { AnchorForm } from './anchor-form.tsx';
import { BundlesForm } from './bundles-form.tsx';
import { CounterpartyForm } from './counterparty-form.tsx';
import { say } from './desk-say.ts';
import { EvidenceForm } from './evidence-form.tsx';
import { StrategyForm } from './strategy-form.tsx';
import { SheetHead } from './sheet-head.tsx';
import type { LooseSheet } from './sheet-drafts.ts';
import type { SheetFormProps } from './sheet-form.ts';
import { TradeablesForm } from './tradeables-form.tsx';
import type { SheetInHand } from './use-sheet.ts';

/** All loose sheets in one's hands. */
export type SheetsInHand = { readonly [Name in LooseSheet]: SheetInHand<Name> };

interface LooseSheetProps extends Pick<SheetFormProps<LooseSheet>, 'words' | 'seen'> {
  readonly name: LooseSheet;
  readonly sheets: SheetsInHand;
}

/** A sheet that keeps itself: what it asks, its form, and why it could not be kept. */
export function LooseSheetView({ name, words, seen, sheets }: LooseSheetProps) {
  const { refusal } = sheets[name];
  const who = sideText(words, otherSide(seen.side)).person.short;
  return (
    <>
      <SheetHead sheet={name} title={say(`${name}.title`, { who })} term={termOf(name, words)} />
      <LooseForm name={name} words={words} seen={seen} sheets={sheets} />
      {refusal !== undefined && <ErrorNote title={say('refused', { why: refusalText(words, refusal) })} />}
    </>
  );
}

/** The form alone, as it also opens at the table. */
export function LooseForm({ name, words, seen, sheets }: LooseSheetProps) {
  const at = { words, seen };
  switch (name) {
    case 'tradeables':
      return <TradeablesForm {...at} {...formOf(sheets.tradeables)} />;
    case 'counterparty':
      return <CounterpartyForm {...at} {...formOf(sheets.counterparty)} />;
    case 'evidence':
      return <EvidenceForm {...at} {...formOf(sheets.evidence)} />;
    case 'anchor':
      return <AnchorForm {...at} {...formOf(sheets.anchor)} />;
    case 'meso':
      return <BundlesForm {...at} {...formOf(sheets.meso)} />;
    case 'strategy':
      return <StrategyForm {...at} {...formOf(sheets.strategy)} />;
  }
}

const formOf = <Name extends LooseSheet>({
  value,
  change,
}: SheetInHand<Name>): Pick<SheetFormProps<Name>, 'value' | 'onChange'> => ({ value, onChange: change });

function termOf(name: LooseSheet, { messages }: Words): { term: string; about: string; source: string } {
  const { logrolling, anchor, meso } = messages.glossary;
  switch (name) {
    case 'tradeables':
      return logrolling;
    case 'anchor':
      return anchor;
    case 'meso':
      return meso;
    case 'counterparty':
    case 'evidence':
    case 'strategy':
      return { term: say(`${name}.term`), about: say(`${name}.about`), source: say(`${name}.source`) };
  }
}

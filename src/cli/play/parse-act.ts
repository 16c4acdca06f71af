import { actSchema, type Act, type ActKind } from '../../engine/act.ts';
import { FORMS } from './forms.ts';
import type { At, Choice, Slot, Taken } from './slot.ts';

/** An act as typed, or what is still to be told, or what does not work. */
export type Parsed =
  | { readonly kind: 'act'; readonly act: Act }
  | {
      readonly kind: 'asks';
      readonly prompt: string;
      readonly lead: readonly string[];
      readonly choices: readonly Choice[];
    }
  | { readonly kind: 'wrong'; readonly why: string };

/**
 * Reads what stands behind an act's name: slot after slot, what is clear by itself may be left out.
 *
 * @param typed - the words behind the name
 */
export function parseAct(kind: ActKind, typed: readonly string[], { view, words }: Pick<At, 'view' | 'words'>): Parsed {
  const values: Record<string, unknown> = {};
  let rest = typed;
  for (const slot of FORMS[kind]) {
    const at: At = { view, words, values };
    if (slot.needed?.(at) === false) continue;
    const taken = takeSlot(slot, rest, at);
    if (taken === undefined) {
      if (slot.optional === true) continue;
      const otherwise = slot.otherwise?.(at);
      if (otherwise !== undefined) {
        values[slot.key] = otherwise;
        continue;
      }
      const choices = slot.choices(at);
      if (rest.length > 0)
        return { kind: 'wrong', why: `"${rest[0] ?? ''}" does not say ${slot.prompt}.${listed(choices)}` };
      return (
        nothingToChoose(slot, choices) ?? {
          kind: 'asks',
          prompt: slot.prompt,
          lead: slot.lead === undefined ? [] : [slot.lead],
          choices,
        }
      );
    }
    if ('why' in taken) return { kind: 'wrong', why: taken.why };
    values[slot.key] = taken.value;
    ({ rest } = taken);
  }
  if (rest.length > 0)
    return { kind: 'wrong', why: `"${rest.join(' ')}" is more than ${kind} needs: ${usageOf(kind)}` };
  const act = actSchema.safeParse({ kind, ...values });
  return act.success
    ? { kind: 'act', act: act.data }
    : { kind: 'wrong', why: `That does not make a ${kind}: ${act.error.issues[0]?.message ?? ''}. ${usageOf(kind)}` };
}

/** A slot behind a word of announcement is there only where the word is; one that must be there may do without. */
function takeSlot(slot: Slot, typed: readonly string[], at: At): Taken {
  if (slot.lead === undefined) return slot.take(typed, at);
  if (typed[0] === slot.lead) {
    const taken = slot.take(typed.slice(1), at);
    return taken ?? (slot.optional === true ? { why: `Behind "${slot.lead}" belongs ${slot.prompt}.` } : undefined);
  }
  return slot.optional === true ? undefined : slot.take(typed, at);
}

const isFree = (slot: Slot): boolean => slot.otherwise === undefined;

function nothingToChoose(slot: Slot, choices: readonly Choice[]): Parsed | undefined {
  return choices.length === 0 && !isFree(slot)
    ? { kind: 'wrong', why: `There is nothing to choose from here (${slot.prompt}).` }
    : undefined;
}

const listed = (choices: readonly Choice[]): string =>
  choices.length === 0 ? '' : ` Known: ${choices.map(({ name }) => name).join(', ')}.`;

/** What stands for a slot in a line of usage, where its key does not say it. */
const SHAPES: Readonly<Record<string, string>> = {
  give: '<package>',
  get: '<package>',
  options: '<package>',
  demand: '<package>',
  packages: '<package> | <package>',
  choices: '<package> | <package>',
  claim: '<fact> [vague|inflated]',
  toward: '<option>',
  until: '<day>',
  by: '<day>',
  cause: '<issue>',
  on: '<issue or offer>',
  between: '<issue> <issue>',
  heard: '<move>',
  content: '<interest or fact>',
  against: '<alternative or fact>',
  limit: '<points or issue=option>',
};

/** An act as it is typed: `offer <package> [because <claim>]`. */
export function usageOf(kind: ActKind): string {
  const parts = FORMS[kind].flatMap((slot) => {
    if (slot.prompt === '') return [];
    const part = `${slot.lead === undefined ? '' : `${slot.lead} `}${SHAPES[slot.key] ?? `<${slot.key}>`}`;
    return [slot.optional === true ? `[${part}]` : part];
  });
  return [kind, ...parts].join(' ');
}

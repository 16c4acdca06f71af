import { LABELS } from '../../text/messages/en/labels.ts';

/** The product's names for types, difficulties, faces: the few words that are needed before a scenario is loaded. */
export const useLabels = (): typeof LABELS => LABELS;

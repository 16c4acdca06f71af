import { RULES_VERSION } from '../../engine/rules-version.ts';
import { readSummary as read, stampOf as stamp, type Versions } from '../../store/summary.ts';
import { scenarioHash } from '../words/scenario-hashes.ts';

/** What this product is: of which rules, and with which scenarios. */
export const VERSIONS: Versions = { rules: RULES_VERSION, hashOf: scenarioHash };

// one lazy chunk with all that tells whether a summary still holds
export const readSummary = read;
export const stampOf = stamp;

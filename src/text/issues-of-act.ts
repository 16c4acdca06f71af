import type { Package } from '../domain/package.ts';
import type { Act } from '../engine/act.ts';
import { changedEntries } from './fillers.ts';
import type { Moment } from './moment.ts';

/** The package that an act puts forward, takes or demands; undefined where it speaks of no options. */
export function packageOf(moment: Moment, act: Act): Package | undefined {
  switch (act.kind) {
    case 'offer':
      return act.package;
    case 'present-meso':
      return act.packages[0];
    case 'trade':
      return { ...act.give, ...act.get };
    case 'concede':
      return act.options;
    case 'add-clause':
      return { [act.clause]: act.strength };
    case 'ask-concession':
      return act.toward === undefined ? undefined : { [act.issue]: act.toward };
    case 'threaten':
      return act.demand;
    case 'summarise':
      return act.text;
    case 'accept':
      return moment.offers.find(({ id }) => id === act.offer)?.packages[act.bundle ?? 0];
    case 'sign':
      return moment.text?.package;
    default:
      return undefined;
  }
}

/** The issues an act speaks of, what it changes first. */
export function issuesOfAct(moment: Moment, act: Act): readonly string[] {
  switch (act.kind) {
    case 'ask-interest':
    case 'ask-concession':
    case 'ask-one-more':
    case 'state-range':
      return act.issue === undefined ? [] : [act.issue];
    case 'propose-agenda':
      return act.issues;
    case 'hold-boundary':
      return 'issue' in act.on ? [act.on.issue] : [];
    case 'acknowledge-feeling':
      return act.cause !== undefined && 'issue' in act.cause ? [act.cause.issue] : [];
    case 'disclose-reservation':
      return 'issue' in act.limit ? [act.limit.issue] : [];
    case 'reject':
      return act.reason !== undefined && 'issue' in act.reason ? [act.reason.issue] : [];
    case 'name-discrepancy':
      return act.between === 'wishes' ? [] : act.between;
    case 'share-interest':
      return moment.interests.flatMap(({ id, issue }) => (id === act.interest && issue !== undefined ? [issue] : []));
    default: {
      const said = packageOf(moment, act) ?? {};
      const changed = changedEntries(moment, said).map(([issue]) => issue);
      return [...changed, ...Object.keys(said).filter((issue) => !changed.includes(issue))];
    }
  }
}

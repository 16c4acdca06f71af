import { describe, expect, test } from 'vitest';
import { accept, concede, invite, offer, sitting, trade, whole } from '../support/two-people.ts';

describe('an offer', () => {
  test('stands until its owner replaces it', () => {
    const table = sitting()
      .says(offer(whole()))
      .says(invite())
      .says(offer(whole({ uplift: 3.4 })));
    expect(table.state.offers.map(({ fate }) => fate)).toEqual(['replaced', 'standing']);
  });

  test('settles only its own options when it is partial', () => {
    const table = sitting().says(offer({ uplift: 4, term: 24 }));
    const taken = table.says(accept(table.offerOf('one')));
    expect(taken.state.settled).toEqual({ uplift: 4, term: 24 });
    expect(taken.isAgreed).toBe(false);
  });

  test('can be retracted by its owner and is gone then', () => {
    const table = sitting().says(offer(whole())).says(invite());
    const taken = table.says({ kind: 'retract', offer: table.offerOf('one') });
    expect(taken.refuses({ kind: 'accept', offer: 'offer-1-one' }).code).toBe('offer-gone');
  });

  test('lapses after its last day', () => {
    const table = sitting().says({ kind: 'offer', package: whole(), until: 3 });
    expect(table.says({ kind: 'pause', reason: 'approval', until: 4 }).state.offers[0]?.fate).toBe('lapsed');
  });

  test('of several bundles is accepted by naming one', () => {
    const table = sitting().says({ kind: 'present-meso', packages: [whole(), whole({ uplift: 5, credits: 'none' })] });
    expect(table.refuses({ kind: 'accept', offer: 'offer-1-one' }).code).toBe('name-a-bundle');
    expect(table.says(accept('offer-1-one', 1)).state.settled['credits']).toBe('none');
  });
});

describe('a trade', () => {
  test('takes effect as a pair', () => {
    const table = sitting().says(trade({ payment: 60 }, { term: 36 }));
    expect(table.says(accept('offer-1-one')).state.settled).toEqual({ payment: 60, term: 36 });
  });

  test('cannot give and ask for the same issue', () => {
    expect(sitting().refuses({ kind: 'trade', give: { term: 12 }, get: { term: 36 } }).code).toBe(
      'give-and-get-overlap',
    );
  });
});

describe('agreement', () => {
  const agreed = () => sitting().says(offer(whole())).says(accept('offer-1-one'));

  test('in principle is reached once every issue is settled', () => {
    expect(agreed().isAgreed).toBe(true);
  });

  test('exists when both have signed the same text', () => {
    const text = agreed().says({ kind: 'summarise', text: whole() }, { kind: 'sign', text: 'text-2-one' });
    expect(text.state.outcome).toBeUndefined();
    expect(text.says({ kind: 'sign', text: 'text-2-one' }).state.outcome?.kind).toBe('signed');
  });

  test('is accepted, written and signed in one move', () => {
    const table = sitting().says(offer(whole()));
    const closed = table.says(
      accept('offer-1-one'),
      { kind: 'summarise', text: whole() },
      { kind: 'sign', text: 'text-1-two' },
    );
    expect(closed.state.text?.signedBy).toEqual(['two']);
  });

  test('cannot be written down otherwise than it was reached', () => {
    expect(agreed().refuses({ kind: 'summarise', text: whole({ uplift: 9 }) }).code).toBe(
      'text-differs-from-agreement',
    );
  });

  test('is reopened by whoever leaves a settled point', () => {
    const left = agreed().says(concede({ uplift: 9 }));
    expect(left.state.reopened).toEqual([{ side: 'one', issue: 'uplift', seq: 3 }]);
    expect(left.isAgreed).toBe(false);
  });

  test('loses its signatures when fine print is attached', () => {
    const text = agreed().says({ kind: 'summarise', text: whole() }).says({ kind: 'sign', text: 'text-2-one' });
    const annexed = text.says({ kind: 'attach-term', clause: 'automatic-renewal' });
    expect(annexed.state.text).toMatchObject({ annexes: ['automatic-renewal'], signedBy: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { mixPlanSchema, plannedLegs, routes, type MixPlan } from './mix-plan';

type Leg = MixPlan['legs'][number];

const talking = (legSid: string, more: Partial<Leg> = {}): Leg => ({
  legSid,
  label: legSid,
  music: false,
  others: true,
  ringBack: false,
  heard: true,
  voice: false,
  coaches: null,
  ...more,
});

function ways(...legs: Leg[]): string[] {
  return routes([{ room: 'CF1', legs }]).map(
    ({ from, to }) => `${typeof from === 'string' ? from : from.leg}>${to}`,
  );
}

describe('who hears whom', () => {
  it('lets three parties hear each other', () => {
    expect(ways(talking('customer'), talking('alice'), talking('bob'))).toEqual([
      'alice>customer',
      'bob>customer',
      'customer>alice',
      'bob>alice',
      'customer>bob',
      'alice>bob',
    ]);
  });

  it('lets a script be heard that has nobody to speak for it', () => {
    expect(ways(talking('customer', { voice: true }), talking('alice'))).toEqual([
      'alice>customer',
      'script>alice',
    ]);
  });

  it('plays music to whoever is held, and keeps her voice from the others', () => {
    const held = talking('customer', { music: true, others: false, heard: false });
    expect(ways(held, talking('alice'), talking('bob'))).toEqual([
      'music>customer',
      'bob>alice',
      'alice>bob',
    ]);
  });

  it('keeps a muted voice from the others, who are still heard by it', () => {
    expect(ways(talking('customer'), talking('alice', { heard: false }))).toEqual([
      'customer>alice',
    ]);
  });

  it('lets an agent hear that somebody is being called', () => {
    expect(ways(talking('alice', { ringBack: true }))).toEqual(['ring-back>alice']);
  });

  it('lets nobody but the coached one hear the coach', () => {
    expect(ways(talking('customer'), talking('alice'), talking('mona', { coaches: 'alice' }))).toEqual(
      ['alice>customer', 'customer>alice', 'mona>alice', 'customer>mona', 'alice>mona'],
    );
  });

  it('keeps conferences apart', () => {
    const plans = ['CF1', 'CF2'].map((room) => ({ room, legs: [talking(`one-${room}`)] }));
    expect(routes(plans)).toEqual([]);
    expect(plannedLegs(plans)).toEqual(new Set(['one-CF1', 'one-CF2']));
  });

  it('takes no plan that says less', () => {
    expect(mixPlanSchema.safeParse({ room: 'CF1', legs: [{ legSid: 'CA1' }] }).success).toBe(false);
  });
});

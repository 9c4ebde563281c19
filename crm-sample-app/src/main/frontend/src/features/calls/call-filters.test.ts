import { describe, expect, it } from 'vitest';
import { callSearch, isFiltered, parseFilters } from './call-filters';

const filtersOf = (search: string) => parseFilters(new URLSearchParams(search));

describe('the filters of the call log', () => {
  it('ignore what makes no sense', () => {
    expect(isFiltered(filtersOf('direction=up&agent=x&from=tomorrow&unknown=maybe&minSeconds=2:07&companyNumber=08'))).toBe(false);
  });

  it('are told to the server, the agent by id', () => {
    const search = callSearch(filtersOf('direction=inbound&agent=3&unknown=true&number=0701'));
    expect(Object.fromEntries(search)).toEqual({
      direction: 'inbound',
      agentId: '3',
      unknown: 'true',
      number: '0701',
    });
  });

  it('name lengths and the company number as the server does', () => {
    const search = callSearch(filtersOf('minSeconds=60&maxSeconds=127&companyNumber=%2B46850000100'));
    expect(Object.fromEntries(search)).toEqual({
      minSeconds: '60',
      maxSeconds: '127',
      companyNumber: '+46850000100',
    });
  });

  it('count the last day in', () => {
    const search = callSearch(filtersOf('from=2026-03-01&to=2026-03-01'));
    expect(search.get('from')).toBe(new Date(2026, 2, 1).toISOString());
    expect(search.get('to')).toBe(new Date(2026, 2, 2).toISOString());
  });
});

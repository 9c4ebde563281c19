import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { itemsOf, laidOver, patch, type Pages } from './pages';

interface Item {
  id: number;
}

function list(...pages: number[][]): Pages<Item> {
  return {
    pages: pages.map((ids, at) => ({
      items: ids.map((id) => ({ id })),
      next: at === pages.length - 1 ? null : String(at),
    })),
    pageParams: pages.map((_, at) => (at === 0 ? null : String(at - 1))),
  };
}

const ids = (pages: Pages<Item>): number[] => itemsOf(pages).map(({ id }) => id);
const first = (...on: number[]) => ({ items: on.map((id) => ({ id })), next: 'x' });

describe('a first page over a longer list', () => {
  it('brings what is new and leaves what is older', () => {
    const held = list([9, 8, 7], [6, 5, 4], [3]);
    const now = laidOver(held, first(11, 10, 9));
    expect(ids(now)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3]);
    expect(now.pages.map(({ next }) => next)).toEqual(['0', '1', null]);
  });

  it('takes away what is no longer there', () => {
    expect(ids(laidOver(list([9, 8, 7], [6, 5]), first(9, 7, 6)))).toEqual([9, 7, 6, 5]);
  });

  it('is all there is where nothing is common', () => {
    expect(ids(laidOver(list([3, 2], [1]), first(9, 8)))).toEqual([9, 8]);
  });
});

it('makes what is patched no younger: it is asked for again as usual', () => {
  const client = new QueryClient();
  client.setQueryData(['held', 1], 1, { updatedAt: 1_000 });
  patch<number>(client, ['held'], (held) => held + 1);
  expect(client.getQueryData(['held', 1])).toBe(2);
  expect(client.getQueryState(['held', 1])?.dataUpdatedAt).toBe(1_000);
});

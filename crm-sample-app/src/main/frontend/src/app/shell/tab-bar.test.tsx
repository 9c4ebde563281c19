import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '@/lib/wire/user';
import { axeProblems } from '@/testing/axe';
import { anAccount } from '@/testing/factories';
import { renderSignedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { TabBar } from './tab-bar';

function show(userType: Role) {
  return renderSignedIn(<TabBar role={userType} />, anAccount({ userType }));
}

describe('the bar at the thumb', () => {
  beforeEach(() =>
    server.use(
      http.get('/api/missed-calls/summary', () => HttpResponse.json({ open: 3, mine: 0 })),
      http.get('/api/tasks/summary', () =>
        HttpResponse.json({ overdue: 1, today: 1, upcoming: 5 }),
      ),
    ),
  );

  it('says how much waits behind each tab', async () => {
    show('user');
    expect(await screen.findByRole('link', { name: /^Missed ?3 ?to call back$/u })).toBeVisible();
    expect(await screen.findByRole('link', { name: /^Tasks ?2 ?due$/u })).toBeVisible();
    expect(await axeProblems()).toEqual([]);
  });

  it('says it of the pages that have no tab of their own, too', async () => {
    const { user } = show('admin');
    await user.click(await screen.findByRole('button', { name: /^More ?2 ?due$/u }));
    expect(await screen.findByRole('menuitem', { name: /^Tasks ?2 ?due$/u })).toBeVisible();
  });
});

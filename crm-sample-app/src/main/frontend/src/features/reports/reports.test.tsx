import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { aUser, anAccount } from '@/testing/factories';
import { renderSignedIn } from '@/testing/render';
import { aFigures } from '@/testing/report-factories';
import { server } from '@/testing/server';
import { Reports } from '.';

let asked = new URLSearchParams();

function visit(search: string) {
  window.history.replaceState(null, '', `/reports${search}`);
  return renderSignedIn(<Reports />, anAccount({ userType: 'manager' }));
}

beforeEach(() => {
  server.use(
    http.get('/api/users', () => HttpResponse.json([aUser()])),
    http.get('/api/reports/calls', ({ request }) => {
      asked = new URL(request.url).searchParams;
      const by = asked.get('by');
      return HttpResponse.json({
        from: asked.get('from'),
        to: asked.get('to'),
        zone: asked.get('zone'),
        by,
        totals: aFigures({ calls: 15 }),
        previous: { from: '2026-02-01', to: '2026-02-08', totals: aFigures({ calls: 10 }) },
        rows: [
          by === 'agent'
            ? {
                key: '3',
                label: 'Alice Andersson',
                figures: aFigures(),
                previous: aFigures({ missed: 6, talkSeconds: 1500 }),
              }
            : by === 'code'
              ? { key: 'none', label: 'None given', figures: aFigures() }
              : { key: '2026-03-01', label: '', figures: aFigures({ missed: 6 }) },
        ],
      });
    }),
    http.get('/api/reports/definitions', () =>
      HttpResponse.json([
        { figure: 'missed', title: 'Missed', definition: 'Incoming calls nobody answered.' },
      ]),
    ),
  );
});

describe('a report', () => {
  it('stands in the address, the last day counted in', async () => {
    visit('?period=custom&from=2026-03-01&to=2026-03-07&zone=Europe%2FStockholm&by=week');
    await screen.findByRole('region', { name: 'In short' });
    expect(Object.fromEntries(asked)).toEqual({
      from: '2026-03-01',
      to: '2026-03-08',
      zone: 'Europe/Stockholm',
      by: 'week',
      compare: 'previous',
    });
    expect(screen.getByLabelText('To')).toHaveValue('2026-03-07');
  });

  it('says how it was in the period before', async () => {
    visit('');
    const cards = within(await screen.findByRole('region', { name: 'In short' }));
    expect(cards.getByText('50% more than before')).toBeVisible();
  });

  it('is grouped otherwise and narrowed down on request', async () => {
    const { user } = visit('');
    await user.selectOptions(screen.getByLabelText('By'), 'By agent');
    await user.selectOptions(
      screen.getByLabelText('Agent'),
      await screen.findByRole('option', { name: 'Alice Andersson' }),
    );
    await waitFor(() => expect(asked.get('agent')).toBe('3'));
    expect(asked.get('by')).toBe('agent');
    await user.click(screen.getByRole('switch', { name: 'Compare with the period before' }));
    await waitFor(() => expect(asked.has('compare')).toBe(false));
    expect(window.location.search).toBe('?by=agent&agent=3&compare=none');
  });

  it('has every chart as a table too', async () => {
    const { user } = visit('?period=week');
    const calls = within(await screen.findByRole('region', { name: 'Calls' }));
    await user.click(calls.getByRole('button', { name: 'Show as table' }));
    const row = within(calls.getByRole('row', { name: /Mar/ }));
    expect(row.getByRole('cell', { name: '6' })).toBeVisible();
    const times = within(screen.getByRole('region', { name: 'Time on calls' }));
    await user.click(times.getByRole('button', { name: 'Show as table' }));
    expect(times.getAllByRole('cell', { name: /^25:24/ })).toHaveLength(2);
  });

  it('sets every row against the period before', async () => {
    const { user } = visit('?by=agent');
    const calls = within(await screen.findByRole('region', { name: 'Calls' }));
    await user.click(calls.getByRole('button', { name: 'Show as table' }));
    const alice = within(calls.getByRole('row', { name: /Alice/ }));
    expect(alice.getByRole('cell', { name: '4 −2' })).toBeVisible();
    const total = within(calls.getByRole('row', { name: /Total/ }));
    expect(total.getByRole('cell', { name: '15 +5' })).toBeVisible();
    expect(calls.getByText(/more \(\+\) or less \(−\) than .*2026/u)).toBeVisible();
  });

  it('is grouped by what the team has told', async () => {
    const { user } = visit('');
    await user.selectOptions(screen.getByLabelText('By'), 'By outcome told');
    await waitFor(() => expect(asked.get('by')).toBe('code'));
    const calls = within(await screen.findByRole('region', { name: 'Calls' }));
    await user.click(calls.getByRole('button', { name: 'Show as table' }));
    expect(await calls.findByRole('rowheader', { name: 'None given' })).toBeVisible();
  });

  it('lets one take figures out of the chart', async () => {
    const { user } = visit('');
    const calls = within(await screen.findByRole('region', { name: 'Calls' }));
    const missed = calls.getByRole('button', { name: 'Missed' });
    expect(missed).toHaveAttribute('aria-pressed', 'true');
    await user.click(missed);
    expect(missed).toHaveAttribute('aria-pressed', 'false');
  });

  it('explains its figures one click away', async () => {
    const { user } = visit('');
    await user.click(screen.getByRole('button', { name: 'What the figures mean' }));
    expect(await screen.findByText('Incoming calls nobody answered.')).toBeVisible();
  });

  it('says why it could not be made', async () => {
    server.use(
      http.get('/api/reports/calls', () =>
        HttpResponse.json({ title: 'The period is too long' }, { status: 400 }),
      ),
    );
    visit('');
    expect(await screen.findByText('The period is too long')).toBeVisible();
  });
});

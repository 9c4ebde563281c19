import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { contactBasics } from '@/testing/contact-server';
import { anAccount } from '@/testing/factories';
import { renderSignedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { ContactRoutes } from '..';

const uploaded = {
  id: 7,
  fileName: 'customers.csv',
  state: 'uploaded',
  columns: ['Namn', 'Mobil', 'Kundnr'],
  sample: [['Åsa Lind', '070-123 45 67', 'K-1']],
  createdAt: '2026-03-01T12:00:00.000Z',
};
const figures = { read: 3, created: 2, updated: 0, unchanged: 0, refused: 1, percent: 100 };
let now: object;
const sent: unknown[] = [];

beforeEach(() => {
  now = uploaded;
  sent.length = 0;
  server.use(
    ...contactBasics,
    http.get('/api/imports', () => HttpResponse.json({ items: [] })),
    http.post('/api/imports', () => HttpResponse.json(uploaded, { status: 201 })),
    http.get('/api/imports/7', () => HttpResponse.json(now)),
    http.put('/api/imports/7/mapping', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(now);
    }),
    http.post('/api/imports/7/check', () => {
      const errors = [{ row: 3, column: 1, message: 'This is not a telephone number' }];
      now = { ...uploaded, state: 'checked', rows: 3, progress: figures, errors };
      return HttpResponse.json(now);
    }),
    http.post('/api/imports/7/start', () => {
      now = { ...now, state: 'finished' };
      return HttpResponse.json(now);
    }),
  );
  window.history.replaceState(null, '', '/contacts/import');
});

const visit = () =>
  renderSignedIn(<ContactRoutes notFound={null} />, anAccount({ userType: 'manager' }));

describe('an import', () => {
  it('goes from the file over columns and check to the contacts', async () => {
    const { user } = visit();
    const file = new File(['Namn;Mobil;Kundnr\n'], 'customers.csv', { type: 'text/csv' });
    await user.upload(await screen.findByLabelText('Choose a file', { selector: 'input' }), file);
    const mobile = await screen.findByRole('combobox', { name: 'Mobil becomes' });
    expect(mobile).toHaveValue('phone:mobile');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Kundnr becomes' }),
      'VAT number',
    );
    expect(await axeProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Check the file' }));
    expect(await screen.findByText('This is not a telephone number')).toBeVisible();
    expect(sent).toEqual([
      {
        columns: [
          { column: 0, target: 'name' },
          { column: 1, target: 'phone:mobile' },
          { column: 2, target: 'field:vatId' },
        ],
        country: 'SE',
        onMatch: 'update',
      },
    ]);
    await user.click(screen.getByRole('button', { name: 'Import 2 rows' }));
    expect(await screen.findByRole('button', { name: 'Download refused rows' })).toBeVisible();
  });

  it('does not begin without a column for the name', async () => {
    const { user } = visit();
    const file = new File(['Namn;Mobil;Kundnr\n'], 'customers.csv', { type: 'text/csv' });
    await user.upload(await screen.findByLabelText('Choose a file', { selector: 'input' }), file);
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Namn becomes' }),
      'Not imported',
    );
    await user.click(screen.getByRole('button', { name: 'Check the file' }));
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent(
        'Choose the column with the name first',
      ),
    );
    expect(sent).toEqual([]);
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OutcomeCode } from '@/lib/wire/outcome-code';
import { anAccount } from '@/testing/factories';
import { renderSignedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { anOutcomeCode } from '@/testing/work-factories';
import { OutcomesPanel } from './outcomes-panel';

let codes: OutcomeCode[] = [];
let required = false;

function open() {
  return renderSignedIn(<OutcomesPanel />, anAccount({ userType: 'admin' }));
}

async function rows(): Promise<string[]> {
  const list = within(await screen.findByRole('list', { name: 'Outcomes' }));
  return list.getAllByRole<HTMLInputElement>('textbox').map((each) => each.value);
}

beforeEach(() => {
  required = false;
  codes = [
    anOutcomeCode(),
    anOutcomeCode({ id: 2, label: 'Not interested', tone: 'negative', position: 2 }),
  ];
  server.use(
    http.get('/api/outcomes', () => HttpResponse.json(codes)),
    http.get('/api/wrap-up-settings', () => HttpResponse.json({ outcomeRequired: required })),
    http.put('/api/wrap-up-settings', async ({ request }) => {
      required = ((await request.json()) as { outcomeRequired: boolean }).outcomeRequired;
      return HttpResponse.json({ outcomeRequired: required });
    }),
    http.post('/api/outcomes', async ({ request }) => {
      const made = { ...((await request.json()) as Omit<OutcomeCode, 'id'>), id: 3 };
      codes = [...codes, made];
      return HttpResponse.json(made, { status: 201 });
    }),
    http.put('/api/outcomes/:id', async ({ params, request }) => {
      const body = (await request.json()) as Omit<OutcomeCode, 'id'>;
      const changed = { ...body, id: Number(params.id) };
      codes = codes.map((code) => (code.id === changed.id ? changed : code));
      return HttpResponse.json(changed);
    }),
  );
});

describe('the outcomes', () => {
  it('are added at the end', async () => {
    const { user } = open();
    await user.type(await screen.findByLabelText('Another outcome'), 'Call again');
    await user.click(screen.getByRole('button', { name: 'Add outcome' }));
    await waitFor(async () =>
      expect(await rows()).toEqual(['Sold', 'Not interested', 'Call again']),
    );
    expect(codes[2]).toEqual({ id: 3, label: 'Call again', tone: 'neutral', position: 3, active: true });
  });

  it('change places', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Move Sold down' }));
    await waitFor(async () => expect(await rows()).toEqual(['Not interested', 'Sold']));
  });

  it('are renamed when one leaves the field', async () => {
    const { user } = open();
    const name = await screen.findByLabelText('Name of Sold');
    await user.clear(name);
    await user.type(name, 'Ordered');
    await user.tab();
    await waitFor(() => expect(codes[0]?.label).toBe('Ordered'));
  });

  it('are no longer offered, and offered again', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'No longer offer Sold' }));
    await user.click(await screen.findByRole('button', { name: 'Offer Sold again' }));
    expect(await screen.findByRole('button', { name: 'No longer offer Sold' })).toBeVisible();
  });

  it('can be made a duty', async () => {
    const { user } = open();
    const duty = await screen.findByRole('switch', { name: /must choose an outcome/ });
    await user.click(duty);
    await waitFor(() => expect(required).toBe(true));
    expect(duty).toBeChecked();
  });
});

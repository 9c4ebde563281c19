import { act, screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach } from 'vitest';
import { aLiveCall, aRingingCall } from '@/testing/factories';
import { answersCall, renderOnline } from '@/testing/render-online';
import { server } from '@/testing/server';
import { aCard, anOutcomeCode } from '@/testing/work-factories';
import { Dock } from './dock';

export const call = aRingingCall();
export const unknown = aRingingCall({ contact: null });
export const lars = { id: 2, name: 'Lars Lind', company: null, owner: null };
export const asked: string[] = [];
export let bodies: Record<string, unknown> = {};
export let note = { text: '', version: 0, savedAt: null as string | null };

export async function noting(request: Request, what: string): Promise<unknown> {
  const body: unknown = await request.json();
  asked.push(what);
  bodies[what] = body;
  return body;
}

export async function ringing(rings = call) {
  const view = await renderOnline(<Dock className="" />);
  await view.tell({ type: 'call_ringing', call: rings, offeredToMe: true });
  return view;
}

export async function talking(rings = call) {
  const view = await ringing(rings);
  await view.user.keyboard('a');
  await screen.findByRole('timer');
  await view.tell({
    type: 'call_started',
    call: aLiveCall({ contact: rings.contact }),
  });
  return view;
}

export async function ended() {
  const view = await talking();
  act(() => view.phone.line(7).listener.onEnded());
  await screen.findByRole('region', { name: 'Wrap-up: Greta Gustafsson' });
  return view;
}

export function card() {
  return within(screen.getByRole('region', { name: 'Ringing calls' }));
}

export function wrapUp() {
  return within(screen.getByRole('region', { name: 'Wrap-up: Greta Gustafsson' }));
}

/** Every test begins with an agent who is online, and a server that takes down what it is told. */
export function setTheScene(): void {
  beforeEach(() => {
    asked.length = 0;
    bodies = {};
    note = { text: '', version: 0, savedAt: null };
    server.use(
      http.get('/api/twilio/status', () => HttpResponse.json({ configured: true })),
      http.get('/api/calls/:id/card', () => HttpResponse.json(aCard())),
      http.get('/api/calls/:id/note', () => HttpResponse.json(note)),
      http.put('/api/calls/:id/note', async ({ request }) => {
        const { text, version } = (await request.json()) as typeof note;
        note = { text, version: version + 1, savedAt: '2026-03-01T12:00:00.000Z' };
        return HttpResponse.json(note);
      }),
      http.get('/api/outcomes', () =>
        HttpResponse.json([
          anOutcomeCode({ id: 2, label: 'Not interested', tone: 'negative', position: 2 }),
          anOutcomeCode(),
        ]),
      ),
      http.get('/api/wrap-up-settings', () => HttpResponse.json({ outcomeRequired: true })),
      http.put('/api/calls/7/contact', async ({ request }) => {
        const { contactId } = (await noting(request, 'link')) as { contactId: number };
        return HttpResponse.json(aLiveCall({ contact: { id: contactId, name: 'Lars Lind' } }));
      }),
      http.put('/api/calls/7/wrap-up', async ({ request }) => {
        const { outcomeId } = (await noting(request, 'wrap-up')) as { outcomeId: number };
        return HttpResponse.json({
          callId: 7,
          outcome: anOutcomeCode({ id: outcomeId }),
          note: null,
          followUp: null,
        });
      }),
      http.post('/api/me/wrap-up/done', () => {
        asked.push('done');
        return HttpResponse.json({});
      }),
      answersCall(asked, 'answer', 200, call),
      answersCall(asked, 'hangup'),
      answersCall(asked, 'release'),
    );
  });
}

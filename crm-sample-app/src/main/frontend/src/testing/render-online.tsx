import { act, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { ReactNode } from 'react';
import { SoftphoneProvider } from '@/features/softphone/softphone-provider';
import { applyLive, NOTHING_KNOWN } from '@/lib/live/live-state';
import { liveQuery } from '@/lib/queries/live';
import type { LiveMessage } from '@/lib/wire/live-message';
import { FakePhone } from './fake-phone';
import { renderSignedIn } from './render';

/** Answers `POST /api/calls/7/<path>` and notes that it was asked. */
export function answersCall(asked: string[], path: string, status = 200, body: object = {}) {
  return http.post(`/api/calls/7/${path}`, () => {
    asked.push(path);
    return HttpResponse.json(body, { status });
  });
}

/** Renders for an agent who has gone online in the dock; `tell` is what the server's socket says. */
export async function renderOnline(children: ReactNode, phone = new FakePhone()) {
  const view = renderSignedIn(
    <SoftphoneProvider createPhone={phone.create}>{children}</SoftphoneProvider>,
  );
  const tell = (message: LiveMessage): Promise<void> =>
    act(async () => {
      view.client.setQueryData(liveQuery.queryKey, (state) =>
        applyLive(state ?? NOTHING_KNOWN, message),
      );
      await Promise.resolve();
    });
  await view.user.click(await screen.findByRole('button', { name: 'Go online' }));
  await screen.findByText('Ready for calls');
  return { ...view, phone, tell };
}

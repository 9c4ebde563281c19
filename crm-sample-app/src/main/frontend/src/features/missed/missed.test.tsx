import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DiallerContext } from '@/hooks/dialler';
import { telCall, telMode } from '@/lib/tel-mode';
import type { MissedCall } from '@/lib/wire/missed';
import type { Role } from '@/lib/wire/user';
import { anAccount } from '@/testing/factories';
import { renderSignedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { aMissedCall } from '@/testing/work-factories';
import { MissedCalls } from '.';

let item: MissedCall;
const asked: string[] = [];
const called: string[] = [];

function open(userType: Role = 'user') {
  return renderSignedIn(
    <DiallerContext value={{ ready: true, call: (to) => called.push(to) }}>
      <MissedCalls />
    </DiallerContext>,
    anAccount({ userType }),
  );
}

async function greta() {
  return within(await screen.findByRole('listitem', { name: 'Greta Gustafsson' }));
}

beforeEach(() => {
  window.history.replaceState(null, '', '/missed');
  item = aMissedCall();
  asked.length = 0;
  called.length = 0;
  server.use(
    http.get('/api/missed-calls', ({ request }) => {
      const state = new URL(request.url).searchParams.get('state');
      return HttpResponse.json({ items: item.state === state ? [item] : [], next: null });
    }),
    http.post('/api/missed-calls/41/take', () => {
      asked.push('take');
      item = { ...item, takenBy: { id: 3, fullName: 'Alice Andersson' } };
      return HttpResponse.json(item);
    }),
    http.post('/api/missed-calls/41/release', () => {
      asked.push('release');
      item = { ...item, takenBy: null };
      return HttpResponse.json(item);
    }),
    http.post('/api/missed-calls/41/close', async ({ request }) => {
      const { reason } = (await request.json()) as { reason: string };
      asked.push(`close: ${reason}`);
      item = { ...item, state: 'done', closedHow: 'closed', closedReason: reason };
      return HttpResponse.json(item);
    }),
  );
});

describe('a missed call', () => {
  it('says who, how often and why', async () => {
    open();
    const row = await greta();
    expect(row.getByRole('link', { name: 'Greta Gustafsson' })).toHaveAttribute(
      'href',
      '/contacts/1',
    );
    expect(row.getByText(/Called 3 times/)).toHaveTextContent('Nobody answered');
  });

  it('is called back with one press, which takes it first', async () => {
    const { user } = open();
    await user.click((await greta()).getByRole('button', { name: 'Call back Greta Gustafsson' }));
    expect(await screen.findByText('You are on it')).toBeVisible();
    expect(asked).toEqual(['take']);
    expect(called).toEqual(['+46701234567']);
  });

  it('is not called when a colleague was faster', async () => {
    server.use(
      http.post('/api/missed-calls/41/take', () => {
        item = { ...item, takenBy: { id: 4, fullName: 'Bob Berg' } };
        return HttpResponse.json({ title: 'Bob Berg has taken this' }, { status: 409 });
      }),
    );
    const { user } = open();
    await user.click((await greta()).getByRole('button', { name: 'Call back Greta Gustafsson' }));
    expect(await screen.findByText('Bob Berg has taken this')).toBeVisible();
    expect(await screen.findByText('Bob Berg is on it')).toBeVisible();
    expect(called).toEqual([]);
    expect((await greta()).queryByRole('button')).not.toBeInTheDocument();
  });

  describe('on a mobile', () => {
    const dialled: string[] = [];
    const listen = (event: MouseEvent): void => {
      if (event.target instanceof HTMLAnchorElement && event.target.protocol === 'tel:') {
        event.preventDefault();
        dialled.push(event.target.href);
        asked.push('dial');
      }
    };

    beforeEach(() => {
      telMode.set(true);
      dialled.length = 0;
      document.addEventListener('click', listen);
    });

    afterEach(() => {
      document.removeEventListener('click', listen);
      telMode.set(false);
      telCall.set(null);
    });

    it('is taken first, and then handed to the telephone', async () => {
      const { user } = open();
      const row = await greta();
      expect(row.queryByRole('link', { name: /46 70/ })).not.toBeInTheDocument();
      await user.click(row.getByRole('button', { name: 'Call back Greta Gustafsson' }));
      expect(await screen.findByText('You are on it')).toBeVisible();
      expect(asked).toEqual(['take', 'dial']);
      expect(dialled).toEqual(['tel:+46701234567']);
      expect(telCall.get()).toMatchObject({ number: '+46701234567', contact: { id: 1 } });
      expect(called).toEqual([]);
    });

    it('is not dialled when a colleague was faster', async () => {
      server.use(
        http.post('/api/missed-calls/41/take', () =>
          HttpResponse.json({ title: 'Bob Berg has taken this' }, { status: 409 }),
        ),
      );
      const { user } = open();
      await user.click((await greta()).getByRole('button', { name: 'Call back Greta Gustafsson' }));
      expect(await screen.findByText('Bob Berg has taken this')).toBeVisible();
      expect(dialled).toEqual([]);
      expect(telCall.get()).toBeNull();
    });
  });

  it('is taken and given back', async () => {
    const { user } = open();
    await user.click((await greta()).getByRole('button', { name: 'Take Greta Gustafsson' }));
    await user.click(await screen.findByRole('button', { name: 'Give back Greta Gustafsson' }));
    expect(await screen.findByRole('button', { name: 'Take Greta Gustafsson' })).toBeVisible();
    expect(asked).toEqual(['take', 'release']);
  });

  it('that a colleague has left alone is freed by a manager, once that is confirmed', async () => {
    item = aMissedCall({
      takenBy: { id: 4, fullName: 'Bob Berg' },
      takenAt: new Date(Date.now() - 600_000).toISOString(),
    });
    const { user } = open('manager');
    const free = 'Take Greta Gustafsson back from Bob Berg';
    await user.click((await greta()).getByRole('button', { name: free }));
    const dialog = within(screen.getByRole('alertdialog', { name: 'Take this back from Bob Berg?' }));
    expect(dialog.getByText(/^Bob Berg took Greta Gustafsson 10 minutes ago/)).toBeVisible();
    expect(asked).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Take back' }));
    expect(await screen.findByRole('button', { name: 'Take Greta Gustafsson' })).toBeVisible();
    expect(asked).toEqual(['release']);
  });

  it('is not freed by other agents', async () => {
    item = aMissedCall({ takenBy: { id: 4, fullName: 'Bob Berg' } });
    open();
    expect((await greta()).queryByRole('button')).not.toBeInTheDocument();
  });

  it('is closed only with a reason, and stands among those done with it', async () => {
    const { user } = open();
    await user.click(
      (await greta()).getByRole('button', { name: 'Close Greta Gustafsson without a call' }),
    );
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Close now' }));
    expect(dialog.getByText('Say why nobody calls back')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Wrong number' }));
    await user.click(dialog.getByRole('button', { name: 'Close now' }));
    expect(await screen.findByText('Nobody waits to be called back')).toBeVisible();
    expect(asked).toEqual(['close: Wrong number']);
    await user.selectOptions(screen.getByLabelText('Which missed calls'), 'Done');
    expect(await screen.findByText(/Closed: Wrong number/)).toBeVisible();
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { anAccount, anEndedCall, aUser } from '@/testing/factories';
import { renderSignedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { aTask } from '@/testing/work-factories';
import type { Call } from '@/lib/wire/call';
import type { Task } from '@/lib/wire/task';
import { Tasks } from '.';

let tasks: Task[] = [];
const asked: string[] = [];
let sent: unknown = null;
let open: Call[] = [];

function listed(url: URL): Task[] {
  const due = url.searchParams.get('due');
  if (url.searchParams.get('state') === 'done') {
    return tasks.filter((task) => task.doneAt !== null);
  }
  const open = tasks.filter((task) => task.doneAt === null);
  return due === 'overdue' ? open : [];
}

beforeEach(() => {
  window.history.replaceState(null, '', '/tasks');
  tasks = [aTask()];
  asked.length = 0;
  sent = null;
  open = [];
  server.use(
    http.get('/api/users', () =>
      HttpResponse.json([aUser(), aUser({ id: 4, fullName: 'Bob Berg' })]),
    ),
    http.get('/api/wrap-ups/open', () => HttpResponse.json(open)),
    http.get('/api/wrap-ups/open/by-agent', () =>
      HttpResponse.json([
        { agent: { id: 4, fullName: 'Bob Berg' }, count: 3 },
        { agent: { id: 5, fullName: 'Cleo Carlsson' }, count: 1 },
      ]),
    ),
    http.get('/api/tasks', ({ request }) =>
      HttpResponse.json({ items: listed(new URL(request.url)), next: null }),
    ),
    http.post('/api/tasks/31/:what', ({ params }) => {
      asked.push(String(params.what));
      tasks = [aTask({ doneAt: params.what === 'done' ? '2026-03-02T08:00:00.000Z' : null })];
      return HttpResponse.json({});
    }),
    http.post('/api/tasks', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(aTask({ id: 32 }), { status: 201 });
    }),
    http.put('/api/tasks/31', async ({ request }) => {
      sent = await request.json();
      const theirs = aTask({ title: 'Send the quote by post', version: 5 });
      return JSON.stringify(sent).includes('"version":5')
        ? HttpResponse.json(theirs)
        : HttpResponse.json({ title: 'Changed meanwhile', current: theirs }, { status: 409 });
    }),
  );
});

describe('the tasks', () => {
  it('stand under when they are due, with what they belong to', async () => {
    renderSignedIn(<Tasks />);
    const overdue = within(await screen.findByRole('region', { name: 'Overdue' }));
    expect(overdue.getByText('Send the quote')).toBeVisible();
    expect(overdue.getByText(/^Overdue since/)).toBeVisible();
    expect(overdue.getByRole('link', { name: 'Greta Gustafsson' })).toHaveAttribute(
      'href',
      '/contacts/1',
    );
    expect(screen.queryByRole('region', { name: 'Done' })).not.toBeInTheDocument();
  });

  it('are ticked off, and opened again among those done', async () => {
    const { user } = renderSignedIn(<Tasks />);
    await user.click(await screen.findByRole('checkbox', { name: 'Done: Send the quote' }));
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: 'Overdue' })).not.toBeInTheDocument(),
    );
    await user.click(screen.getByRole('button', { name: 'Show done tasks' }));
    expect(window.location.search).toBe('?done=shown');
    const done = within(await screen.findByRole('region', { name: 'Done' }));
    await user.click(done.getByRole('checkbox', { name: 'Done: Send the quote' }));
    expect(await screen.findByRole('region', { name: 'Overdue' })).toBeVisible();
    expect(asked).toEqual(['done', 'reopen']);
  });

  it('are made with a day, a colleague and a title that is asked for', async () => {
    const { user } = renderSignedIn(<Tasks />);
    await user.click(screen.getByRole('button', { name: 'New task' }));
    const dialog = within(screen.getByRole('dialog', { name: 'New task' }));
    await user.click(dialog.getByRole('button', { name: 'Create task' }));
    expect(dialog.getByText('Say what is to be done')).toBeVisible();
    await user.type(dialog.getByLabelText('What is to be done'), 'Ring the depot');
    await user.clear(dialog.getByLabelText('Day'));
    await user.type(dialog.getByLabelText('Day'), '2026-03-09');
    await user.selectOptions(
      dialog.getByLabelText('For'),
      await dialog.findByRole('option', { name: 'Bob Berg' }),
    );
    await user.click(dialog.getByRole('button', { name: 'Create task' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(sent).toEqual({ title: 'Ring the depot', dueOn: '2026-03-09', assigneeId: 4 });
  });

  it('say when somebody else changed them meanwhile, and keep what was typed', async () => {
    const { user } = renderSignedIn(<Tasks />);
    await user.click(await screen.findByRole('button', { name: 'Change Send the quote' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Task' }));
    await user.type(dialog.getByLabelText('What is to be done'), ' again');
    await user.click(dialog.getByRole('button', { name: 'Save task' }));
    expect(await dialog.findByText(/^Somebody changed this task/)).toBeVisible();
    expect(dialog.getByLabelText('What is to be done')).toHaveValue('Send the quote again');
    expect(sent).toMatchObject({ version: 1, contactId: 1 });
    expect(dialog.getByText(/Send the quote by post/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Save task' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(sent).toMatchObject({ version: 5, title: 'Send the quote again' });
  });
});

describe('calls without the outcome that is required', () => {
  it('are mine to write down, each on its page', async () => {
    open = [anEndedCall({ id: 12, contact: null }), anEndedCall()];
    renderSignedIn(<Tasks />);
    const list = within(await screen.findByRole('region', { name: 'Calls to write down' }));
    const [first, second] = list.getAllByRole('link');
    expect(first).toHaveAttribute('href', '/calls/12');
    expect(second).toHaveAccessibleName(/^Greta Gustafsson.* 2:07.*Give the outcome$/u);
  });

  it('take no place where there are none', async () => {
    renderSignedIn(<Tasks />);
    expect(await screen.findByRole('region', { name: 'Overdue' })).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Calls to write down' })).not.toBeInTheDocument();
  });

  it('say so when they can’t be loaded', async () => {
    server.use(http.get('/api/wrap-ups/open', () => HttpResponse.json({}, { status: 400 })));
    renderSignedIn(<Tasks />);
    expect(await screen.findByText('The calls without an outcome could not be loaded')).toBeVisible();
  });

  it.each([
    ['admin', ['Bob Berg3 calls', 'Cleo Carlsson1 call']],
    ['user', []],
  ] as const)('are counted by agent for those who lead: %s', async (userType, rows) => {
    window.history.replaceState(null, '', '/tasks?scope=all');
    renderSignedIn(<Tasks />, anAccount({ userType }));
    expect(await screen.findByRole('region', { name: 'Overdue' })).toBeVisible();
    await waitFor(() => {
      const counted = screen.queryByRole('region', { name: 'Calls to write down' });
      const texts = counted === null ? [] : within(counted).getAllByRole('listitem');
      expect(texts.map(({ textContent }) => textContent)).toEqual(rows);
    });
  });
});

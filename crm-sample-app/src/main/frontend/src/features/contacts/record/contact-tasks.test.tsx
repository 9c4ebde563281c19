import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { Task } from '@/lib/wire/task';
import { aContact } from '@/testing/contact-factories';
import { aUser } from '@/testing/factories';
import { renderSignedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { aTask } from '@/testing/work-factories';
import { ContactTasks } from './contact-tasks';

let tasks: Task[] = [];
const sent: unknown[] = [];

beforeEach(() => {
  tasks = [aTask()];
  sent.length = 0;
  server.use(
    http.get('/api/users', () => HttpResponse.json([aUser()])),
    http.get('/api/tasks', () => HttpResponse.json({ items: tasks, next: null })),
    http.post('/api/tasks', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(aTask({ id: 32 }), { status: 201 });
    }),
    http.put('/api/tasks/31', async ({ request }) => {
      const body = (await request.json()) as { title: string };
      sent.push(body);
      tasks = [aTask({ title: body.title, version: 2 })];
      return HttpResponse.json(tasks[0]);
    }),
    http.delete('/api/tasks/31', () => {
      sent.push('delete');
      tasks = [];
      return HttpResponse.json({});
    }),
  );
});

it('changes a task on the page of its contact, and takes it away there', async () => {
  const { user } = renderSignedIn(<ContactTasks contact={aContact()} />);
  await user.click(await screen.findByRole('button', { name: 'Change Send the quote' }));
  const title = screen.getByLabelText('What is to be done');
  await user.type(title, ' today');
  await user.click(screen.getByRole('button', { name: 'Save task' }));
  await user.click(await screen.findByRole('button', { name: 'Change Send the quote today' }));
  await user.click(screen.getByRole('button', { name: 'Delete' }));
  expect(await screen.findByText('No open tasks.')).toBeVisible();
  expect(sent).toEqual([
    expect.objectContaining({ title: 'Send the quote today', contactId: 1, version: 1 }),
    'delete',
  ]);
});

it('makes a new one about the contact', async () => {
  const { user } = renderSignedIn(<ContactTasks contact={aContact()} />);
  await user.click(screen.getByRole('button', { name: 'Add a task' }));
  const dialog = within(screen.getByRole('dialog', { name: 'New task' }));
  await user.type(dialog.getByLabelText('What is to be done'), 'Ring the depot');
  await user.click(dialog.getByRole('button', { name: 'Create task' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(sent).toEqual([expect.objectContaining({ title: 'Ring the depot', contactId: 1 })]);
});

import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { leaveGuard } from '@/lib/leave-guard';
import { aUser } from '@/testing/factories';
import { renderSignedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { UserDialog } from './user-dialog';

const bob = aUser({ id: 4, fullName: 'Bob Berg', email: 'bob@example.com', extension: '202' });

function open(user: typeof bob | null) {
  const onClose = vi.fn();
  const view = renderSignedIn(<UserDialog user={user} oneself={false} onClose={onClose} />);
  return { ...view, onClose };
}

function saves(status: number, body: object): { sent: unknown[] } {
  const sent: unknown[] = [];
  const answer = async ({ request }: { request: Request }) => {
    sent.push(await request.json());
    return HttpResponse.json(body, { status });
  };
  server.use(http.post('/api/users', answer), http.put('/api/users/4', answer));
  return { sent };
}

async function fill(user: ReturnType<typeof open>['user']) {
  await user.type(screen.getByLabelText('Full name'), 'Cleo Carlsson');
  await user.type(screen.getByLabelText('E-mail'), 'cleo@example.com');
  await user.type(screen.getByLabelText('Extension'), '205');
  await user.type(screen.getByLabelText('Password'), 'a long enough one');
}

describe('a new user', () => {
  it('is checked when a field is left', async () => {
    const { user } = open(null);
    await user.type(screen.getByLabelText('Extension'), '12');
    await user.tab();
    const extension = screen.getByLabelText('Extension');
    await waitFor(() =>
      expect(extension).toHaveAccessibleDescription('An extension has 3 to 6 digits'),
    );
    expect(extension).toBeInvalid();
  });

  it('is sent as typed', async () => {
    const { sent } = saves(201, { message: 'User created', user: aUser({ id: 9 }) });
    const { user, onClose } = open(null);
    await fill(user);
    await user.selectOptions(screen.getByLabelText('Role'), 'Manager');
    await user.click(screen.getByRole('button', { name: 'Add user' }));
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(sent).toEqual([
      {
        fullName: 'Cleo Carlsson',
        email: 'cleo@example.com',
        phone: '',
        extension: '205',
        userType: 'manager',
        password: 'a long enough one',
      },
    ]);
  });

  it('shows what the server refused at the field it is about', async () => {
    saves(400, {
      title: 'Extension is taken',
      errors: [{ field: 'extension', message: 'Alice Andersson has this extension' }],
    });
    const { user, onClose } = open(null);
    await fill(user);
    await user.click(screen.getByRole('button', { name: 'Add user' }));
    const extension = screen.getByLabelText('Extension');
    await waitFor(() =>
      expect(extension).toHaveAccessibleDescription('Alice Andersson has this extension'),
    );
    expect(extension).toHaveFocus();
    expect(screen.getByLabelText('Full name')).toHaveValue('Cleo Carlsson');
    expect(onClose).not.toHaveBeenCalled();
  });

  it('shows what belongs to no field above the button', async () => {
    saves(503, { title: 'The database is away. Try again in a moment.' });
    const { user } = open(null);
    await fill(user);
    await user.click(screen.getByRole('button', { name: 'Add user' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The database is away');
  });
});

describe('an existing user', () => {
  it('is saved with Ctrl+Enter, sending only what changed', async () => {
    const { sent } = saves(200, { message: 'User updated', user: bob });
    const { user, onClose } = open(bob);
    const name = screen.getByLabelText('Full name');
    await user.clear(name);
    await user.type(name, 'Bob Bergman{Control>}{Enter}{/Control}');
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(sent).toEqual([{ fullName: 'Bob Bergman' }]);
  });

  it('keeps the password that is left empty', async () => {
    const { sent } = saves(200, { message: 'User updated', user: bob });
    const { user } = open(bob);
    await user.click(screen.getByRole('switch', { name: 'May sign in' }));
    await user.click(screen.getByRole('button', { name: 'Save changes' }));
    await waitFor(() => expect(sent).toEqual([{ isActive: false }]));
  });
});

describe('leaving with unsaved changes', () => {
  it('asks first', async () => {
    const ask = vi.fn();
    leaveGuard.onQuestion(ask);
    const { user, onClose } = open(bob);
    await user.type(screen.getByLabelText('Full name'), 'son');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(ask).toHaveBeenCalledOnce();
    expect(onClose).not.toHaveBeenCalled();
  });

  it('does not ask when nothing was changed', async () => {
    const ask = vi.fn();
    leaveGuard.onQuestion(ask);
    const { user, onClose } = open(bob);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(ask).not.toHaveBeenCalled();
    expect(onClose).toHaveBeenCalledOnce();
  });
});

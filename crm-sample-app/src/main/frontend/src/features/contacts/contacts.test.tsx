import { screen, waitFor, within } from '@testing-library/react';
import { delay, http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { axeProblems } from '@/testing/axe';
import { aContact, aContactRow } from '@/testing/contact-factories';
import { contactBasics } from '@/testing/contact-server';
import { anAccount, aUser } from '@/testing/factories';
import { renderSignedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { ContactRoutes } from '.';

const greta = aContactRow();
const asa = aContactRow({ id: 2, name: 'Åsa Öberg', company: null, tags: [] });

function visit(path: string, userType: 'admin' | 'user' = 'admin') {
  window.history.replaceState(null, '', path);
  return renderSignedIn(<ContactRoutes notFound={null} />, anAccount({ userType }));
}

beforeEach(() => server.use(...contactBasics));

describe('the list', () => {
  const asked: string[] = [];
  beforeEach(() => {
    asked.length = 0;
    server.use(
      http.get('/api/contacts', ({ request }) => {
        const { search, searchParams } = new URL(request.url);
        asked.push(search);
        const found = searchParams.get('q') === 'öberg' ? [asa] : [greta, asa];
        return HttpResponse.json({ items: found, next: null });
      }),
    );
  });

  it('searches once the typing pauses, and keeps the search in the address', async () => {
    const { user } = visit('/contacts');
    await screen.findByRole('link', { name: 'Greta Gustafsson' });
    await user.type(screen.getByRole('searchbox', { name: 'Search contacts' }), 'öberg');
    await waitFor(() =>
      expect(screen.queryByRole('link', { name: 'Greta Gustafsson' })).not.toBeInTheDocument(),
    );
    expect(screen.getByRole('link', { name: 'Åsa Öberg' })).toBeVisible();
    expect(new URLSearchParams(window.location.search).get('q')).toBe('öberg');
    expect(asked).toHaveLength(2);
  });

  it('orders by the head that is pressed', async () => {
    const { user } = visit('/contacts');
    await screen.findByRole('link', { name: 'Greta Gustafsson' });
    await user.click(screen.getByRole('button', { name: 'Company' }));
    await waitFor(() => expect(asked.at(-1)).toContain('sort=company'));
    expect(screen.getByRole('columnheader', { name: 'Company' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
  });

  it('is walked with the arrow keys, from the search and back', async () => {
    const { user } = visit('/contacts');
    await screen.findByRole('link', { name: 'Greta Gustafsson' });
    await user.keyboard('/');
    expect(screen.getByRole('searchbox', { name: 'Search contacts' })).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('link', { name: 'Åsa Öberg' })).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(screen.getByRole('searchbox', { name: 'Search contacts' })).toHaveFocus();
  });

  it('says when nothing fits, and leads back to everybody', async () => {
    server.use(
      http.get('/api/contacts', ({ request }) =>
        HttpResponse.json({
          items: request.url.includes('tag=') ? [] : [greta],
          next: null,
        }),
      ),
    );
    const { user } = visit('/contacts?tag=gone');
    await screen.findByText('Nothing fits');
    await user.click(screen.getByRole('button', { name: 'Clear search and filters' }));
    expect(await screen.findByRole('link', { name: 'Greta Gustafsson' })).toBeVisible();
  });

  it('leaves axe nothing to complain about', async () => {
    visit('/contacts');
    await screen.findByRole('link', { name: 'Greta Gustafsson' });
    expect(await axeProblems()).toEqual([]);
  });
});

describe('writing a contact', () => {
  it('sends what was typed, and leaves empty rows out', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('/api/contacts', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(aContact({ id: 9 }), { status: 201 });
      }),
      http.get('/api/contacts/9', () => HttpResponse.json(aContact({ id: 9 }))),
    );
    const { user } = visit('/contacts/new');
    await user.type(await screen.findByLabelText('Name'), 'Greta Gustafsson');
    await user.type(screen.getByLabelText('Number 1'), '070-123 45 67');
    await user.type(screen.getByLabelText('Tags'), 'vip,');
    await user.type(screen.getByLabelText('VAT number'), 'SE55{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('heading', { name: 'Greta Gustafsson' })).toBeVisible();
    expect(sent).toEqual([
      expect.objectContaining({
        name: 'Greta Gustafsson',
        phones: [{ number: '070-123 45 67', extension: null, label: 'mobile' }],
        emails: [],
        tags: ['vip'],
        ownerId: 3,
        fields: { vatId: 'SE55' },
      }),
    ]);
  });

  it('shows who looks after it, however late the colleagues are known', async () => {
    server.use(
      http.get('/api/users', async () => {
        await delay(100);
        return HttpResponse.json([aUser({ id: anAccount().id, fullName: 'Ada Admin' })]);
      }),
    );
    visit('/contacts/new');
    expect(await screen.findByLabelText('Owner')).toHaveDisplayValue('Ada Admin');
  });

  it('tells how a number is understood, and what is none', async () => {
    const { user } = visit('/contacts/new');
    const number = await screen.findByLabelText('Number 1');
    await user.type(number, '0701234567');
    expect(number).toHaveAccessibleDescription(/· Sweden$/u);
    await user.clear(number);
    await user.type(number, '12x');
    await user.tab();
    await waitFor(() =>
      expect(number).toHaveAccessibleDescription('This is not a telephone number'),
    );
  });

  describe('with what became required later', () => {
    const fields = [
      { id: 1, key: 'vatId', label: 'VAT number', type: 'text', required: true },
      { id: 2, key: 'vip', label: 'Important', type: 'boolean', required: true },
    ];
    const sent: unknown[] = [];
    beforeEach(() => {
      sent.length = 0;
      server.use(
        http.get('/api/contact-fields', () => HttpResponse.json({ items: fields })),
        http.get('/api/contacts/1', () => HttpResponse.json(aContact())),
        http.get('/api/contacts/9', () => HttpResponse.json(aContact({ id: 9 }))),
        http.put('/api/contacts/1', async ({ request }) => {
          sent.push(await request.json());
          return HttpResponse.json(aContact({ version: 4 }));
        }),
        http.post('/api/contacts', async ({ request }) => {
          sent.push(await request.json());
          return HttpResponse.json(aContact({ id: 9 }), { status: 201 });
        }),
      );
    });

    it('asks it of a new contact; a switch that is left alone says no', async () => {
      const { user } = visit('/contacts/new');
      await user.type(await screen.findByLabelText('Name'), 'Greta');
      await user.click(screen.getByRole('button', { name: 'Create contact' }));
      const vat = screen.getByLabelText('VAT number *');
      await waitFor(() => expect(vat).toHaveAccessibleDescription('VAT number is needed'));
      await user.type(vat, 'SE55');
      await user.click(screen.getByRole('button', { name: 'Create contact' }));
      await waitFor(() =>
        expect(sent).toEqual([
          expect.objectContaining({ fields: { vatId: 'SE55', vip: false } }),
        ]),
      );
    });

    it('lets an old contact be changed without it', async () => {
      const { user } = visit('/contacts/1/edit');
      await user.type(await screen.findByLabelText('Name'), '!');
      await user.click(screen.getByRole('button', { name: 'Save changes' }));
      await waitFor(() =>
        expect(sent).toEqual([expect.objectContaining({ name: 'Greta Gustafsson!', fields: {} })]),
      );
    });
  });

  it('shows what the server refused at the row it is about', async () => {
    server.use(
      http.post('/api/contacts', () =>
        HttpResponse.json(
          {
            title: 'Invalid request',
            errors: [
              { field: 'phones[0].number', message: 'This is one of the company’s own numbers' },
            ],
          },
          { status: 400 },
        ),
      ),
    );
    const { user } = visit('/contacts/new');
    await user.type(await screen.findByLabelText('Name'), 'Us');
    await user.click(screen.getByRole('button', { name: 'Add a number' }));
    await user.type(screen.getByLabelText('Number 2'), '+46850000100');
    await user.click(screen.getByRole('button', { name: 'Create contact' }));
    await waitFor(() =>
      expect(screen.getByLabelText('Number 2')).toHaveAccessibleDescription(
        'This is one of the company’s own numbers',
      ),
    );
  });

  it('lets one choose per field when somebody else was faster', async () => {
    const sent: { version: number; notes: string; name: string }[] = [];
    const current = aContact({
      version: 4,
      name: 'Greta Berg',
      notes: 'Moved to Luleå',
      updatedBy: { id: 1, fullName: 'Ada Admin' },
    });
    server.use(
      http.get('/api/contacts/1', () => HttpResponse.json(aContact())),
      http.put('/api/contacts/1', async ({ request }) => {
        const body = (await request.json()) as (typeof sent)[number];
        sent.push(body);
        return body.version === 3
          ? HttpResponse.json({ title: 'Ada Admin changed this contact', current }, { status: 409 })
          : HttpResponse.json({ ...current, version: 5 });
      }),
    );
    const { user } = visit('/contacts/1/edit');
    const name = await screen.findByLabelText('Name');
    await user.clear(name);
    await user.type(name, 'Greta G.');
    await user.click(screen.getByRole('button', { name: 'Save changes' }));
    const dialog = await screen.findByRole('dialog', {
      name: 'Ada Admin changed this while you were typing',
    });
    await waitFor(() => expect(dialog).toHaveStyle({ pointerEvents: 'auto' }));
    const names = within(dialog).getByRole('group', { name: /^Name/u });
    expect(within(names).getByRole('radio', { name: /Yours/u })).toBeChecked();
    const notes = within(dialog).getByRole('group', { name: 'Notes' });
    expect(within(notes).getByRole('radio', { name: /Ada Admin’s/u })).toBeChecked();
    await user.click(within(dialog).getByRole('button', { name: 'Save what I chose' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toMatchObject({ version: 4, name: 'Greta G.', notes: 'Moved to Luleå' });
  });
});

describe('the record', () => {
  beforeEach(() =>
    server.use(http.get('/api/contacts/1', () => HttpResponse.json(aContact()))),
  );

  it('leaves axe nothing to complain about', async () => {
    visit('/contacts/1');
    await screen.findByText('Nothing yet. Calls, notes, tasks and changes will stand here.');
    expect(await axeProblems()).toEqual([]);
  });

  it('is erased only by whom the name was typed', async () => {
    let erased = 0;
    server.use(
      http.post('/api/contacts/1/erase', () => {
        erased += 1;
        return HttpResponse.json({ message: 'Erased' });
      }),
      http.get('/api/contacts', () => HttpResponse.json({ items: [asa], next: null })),
    );
    const { user } = visit('/contacts/1');
    await user.click(await screen.findByRole('button', { name: 'More actions' }));
    await user.click(screen.getByRole('menuitem', { name: 'Erase for good…' }));
    await user.click(await screen.findByRole('button', { name: 'Erase for good' }));
    expect(await screen.findByText('That is not the name')).toBeVisible();
    expect(erased).toBe(0);
    await user.type(screen.getByLabelText(/^Type/u), 'Greta Gustafsson');
    await user.click(screen.getByRole('button', { name: 'Erase for good' }));
    await waitFor(() => expect(window.location.pathname).toBe('/contacts'));
    expect(erased).toBe(1);
  });

  it('offers an agent only what agents may', async () => {
    const { user } = visit('/contacts/1', 'user');
    await user.click(await screen.findByRole('button', { name: 'More actions' }));
    expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual([
      'Move to the trash',
    ]);
  });
});

describe('duplicates', () => {
  it('are merged without losing anything, and taken apart again', async () => {
    const other = aContact({
      id: 2,
      name: 'G. Gustafsson',
      phones: [{ number: '+46851234567', extension: null, label: 'work' }],
    });
    const undoUntil = new Date(Date.now() + 86_400_000).toISOString();
    const by = { id: 1, fullName: 'Mona Manager' };
    const merged = aContact({
      version: 4,
      undoableMerge: { mergeId: 12, undoUntil, by, otherName: 'G. Gustafsson' },
    });
    const sent: unknown[] = [];
    let undone = 0;
    server.use(
      http.get('/api/contact-fields', () =>
        HttpResponse.json({
          items: [{ id: 1, key: 'size', label: 'Employees', type: 'number', required: true }],
        }),
      ),
      http.get('/api/contacts/1', () => HttpResponse.json(sent.length > 0 ? merged : aContact())),
      http.get('/api/contacts/2', () => HttpResponse.json(other)),
      http.get('/api/contacts/duplicates', () =>
        HttpResponse.json({
          items: sent.length > 0 ? [] : [{ first: greta, second: other, reasons: ['email'] }],
          next: null,
        }),
      ),
      http.post('/api/contacts/merge', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ contact: merged, mergeId: 12, undoUntil });
      }),
      http.post('/api/contacts/merges/12/undo', () => {
        undone += 1;
        return HttpResponse.json({ contact: aContact({ version: 5 }), restored: other });
      }),
    );
    const { user, unmount } = visit('/contacts/duplicates');
    await user.click(
      await screen.findByRole('button', { name: 'Merge Greta Gustafsson and G. Gustafsson' }),
    );
    const missing = within(await screen.findByRole('group', { name: 'Still missing' }));
    await user.type(missing.getByLabelText('Employees'), 'many');
    await user.click(screen.getByRole('button', { name: 'Merge contacts' }));
    expect(missing.getByLabelText('Employees')).toHaveAccessibleDescription('Enter a number');
    await user.clear(missing.getByLabelText('Employees'));
    await user.type(missing.getByLabelText('Employees'), '12');
    await user.click(screen.getByRole('button', { name: 'Merge contacts' }));
    expect(await screen.findByText('No duplicates')).toBeVisible();
    expect(sent).toEqual([
      expect.objectContaining({
        keep: 1,
        keepVersion: 3,
        other: 2,
        otherVersion: 3,
        contact: expect.objectContaining({
          name: 'Greta Gustafsson',
          fields: { size: 12 },
          phones: [
            { number: '+46701234567', extension: null, label: 'mobile' },
            { number: '+46851234567', extension: null, label: 'work' },
          ],
        }) as unknown,
      }),
    ]);
    unmount();
    const record = visit('/contacts/1');
    expect(
      await screen.findByText(/^Mona Manager merged G. Gustafsson into this contact\. Can be undone/),
    ).toBeVisible();
    await record.user.click(await screen.findByRole('button', { name: 'Undo the merge' }));
    await waitFor(() => expect(undone).toBe(1));
  });
});

import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { TIMELINE_KEY } from '@/lib/queries/contacts';
import { anAccount } from '@/testing/factories';
import { renderSignedIn } from '@/testing/render';
import { server } from '@/testing/server';
import { ContactTimeline } from './contact-timeline';

const alice = { id: 3, fullName: 'Alice Andersson' };
const bob = { id: 4, fullName: 'Bob Berg' };
let notes: { id: number; text: string; version: number; author: typeof alice }[] = [];
const sent: unknown[] = [];

function entry(note: (typeof notes)[number]) {
  const at = `2026-03-01T08:00:0${note.id}.000Z`;
  return { kind: 'note', at, by: note.author, note: { ...note, contactId: 1, createdAt: at } };
}

const open = (userType: 'user' | 'manager' = 'user') =>
  renderSignedIn(<ContactTimeline contactId={1} />, anAccount({ id: 3, userType }));

beforeEach(() => {
  notes = [{ id: 5, text: 'Likes tea', version: 1, author: alice }];
  sent.length = 0;
  server.use(
    http.get('/api/contacts/1/timeline', () =>
      HttpResponse.json({ items: notes.map(entry), next: null }),
    ),
    http.put('/api/notes/5', async ({ request }) => {
      const body = (await request.json()) as { text: string; version: number };
      sent.push(body);
      const note = notes.find(({ id }) => id === 5)!;
      if (note.version !== body.version) {
        const current = entry(note).note;
        return HttpResponse.json({ title: 'Changed meanwhile', current }, { status: 409 });
      }
      notes = [{ ...note, text: body.text, version: note.version + 1 }];
      return HttpResponse.json(entry(notes[0]!).note);
    }),
    http.delete('/api/notes/5', () => {
      sent.push('delete');
      notes = [];
      return HttpResponse.json({});
    }),
  );
});

describe("one's own note", () => {
  it('is changed where it stands', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Change note' }));
    const text = screen.getByLabelText('Text of the note');
    expect(text).toHaveFocus();
    await user.type(text, ' with milk{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Likes tea with milk')).toBeVisible();
    expect(screen.queryByLabelText('Text of the note')).not.toBeInTheDocument();
    expect(sent).toEqual([{ text: 'Likes tea with milk', version: 1 }]);
  });

  it('is shown in both versions when it was changed elsewhere, and one chooses', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Change note' }));
    notes = [{ id: 5, text: 'Likes coffee', version: 2, author: alice }];
    await user.type(screen.getByLabelText('Text of the note'), '!');
    await user.click(screen.getByRole('button', { name: 'Save note' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Likes coffee');
    expect(screen.getByLabelText('Text of the note')).toHaveValue('Likes tea!');
    await user.click(screen.getByRole('button', { name: 'Save mine instead' }));
    expect(await screen.findByText('Likes tea!')).toBeVisible();
    expect(sent.at(-1)).toEqual({ text: 'Likes tea!', version: 2 });
  });

  it('keeps what is typed when another entry comes in above', async () => {
    const { user, client } = open();
    await user.click(await screen.findByRole('button', { name: 'Change note' }));
    await user.type(screen.getByLabelText('Text of the note'), ' a lot');
    notes = [{ id: 6, text: 'Called again', version: 1, author: bob }, ...notes];
    await client.invalidateQueries({ queryKey: TIMELINE_KEY });
    expect(await screen.findByText('Called again')).toBeVisible();
    expect(screen.getByLabelText('Text of the note')).toHaveValue('Likes tea a lot');
  });

  it('is deleted once that is confirmed', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Delete note' }));
    expect(sent).toEqual([]);
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(screen.queryByText('Likes tea')).not.toBeInTheDocument());
    expect(sent).toEqual(['delete']);
  });
});

it("a colleague's note is changed only by whom may change others' work", async () => {
  notes = [{ id: 5, text: 'Likes tea', version: 1, author: bob }];
  const agent = open();
  await screen.findByText('Likes tea');
  expect(screen.queryByRole('button', { name: 'Change note' })).not.toBeInTheDocument();
  agent.unmount();
  open('manager');
  expect(await screen.findByRole('button', { name: 'Change note' })).toBeVisible();
});

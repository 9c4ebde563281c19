import { beforeEach, describe, expect, it } from 'vitest';
import { ApiError } from '@/lib/api-error';
import type { Timers } from '@/lib/timers';
import type { CallNote } from '@/lib/wire/note';
import type { Draft } from './draft';
import { NoteKeeper, type NoteServer } from './note-keeper';

/** A server with one note, which others may change and which may be out of reach. */
class FakeNotes implements NoteServer {
  note: CallNote = { text: '', version: 0, savedAt: null };
  failure: ApiError | null = null;
  /** What happens while a note is on its way. */
  meanwhile: () => void = () => undefined;

  readonly load = () => this.answer(() => this.note);

  readonly save = (text: string, version: number) =>
    this.answer(() => {
      this.meanwhile();
      if (version !== this.note.version) {
        throw new ApiError(409, 'changed meanwhile');
      }
      this.note = { text, version: version + 1, savedAt: '2026-03-01T12:00:00.000Z' };
      return this.note;
    });

  private answer(what: () => CallNote): Promise<CallNote> {
    return Promise.resolve().then(() => {
      if (this.failure !== null) {
        throw this.failure;
      }
      return what();
    });
  }
}

let server: FakeNotes;
let kept: Draft | null;
let due: (() => void)[];

const draft = {
  get: () => kept,
  set: (next: Draft) => {
    kept = next;
  },
  clear: () => {
    kept = null;
  },
};
const timers: Timers = {
  after(_delay, action) {
    due.push(action);
    return () => {
      due = due.filter((each) => each !== action);
    };
  },
};

function aKeeper(): NoteKeeper {
  return new NoteKeeper(server, draft, timers);
}

/** The pauses and waits that are running are over, and what they start is done. */
async function timePasses(keeper: NoteKeeper): Promise<void> {
  due.splice(0).forEach((action) => action());
  await keeper.flush();
}

beforeEach(() => {
  server = new FakeNotes();
  kept = null;
  due = [];
});

describe('a note', () => {
  it('is saved once the typing pauses, and says so', async () => {
    const keeper = aKeeper();
    await keeper.flush();
    keeper.type('wants a');
    keeper.type('wants a quote');
    expect(keeper.state.status).toBe('unsaved');
    await timePasses(keeper);
    expect(server.note).toMatchObject({ text: 'wants a quote', version: 1 });
    expect(keeper.state).toMatchObject({ text: 'wants a quote', status: 'saved' });
    expect(kept).toBeNull();
  });

  it('typed before a reload is there after it, and is saved', async () => {
    const before = aKeeper();
    await before.flush();
    before.type('half a sen');
    const after = aKeeper();
    expect(after.state.text).toBe('half a sen');
    await after.flush();
    expect(server.note.text).toBe('half a sen');
  });

  it('stays in the browser while the server is away, and goes there when it is back', async () => {
    const keeper = aKeeper();
    await keeper.flush();
    server.failure = new ApiError(0, 'no network');
    keeper.type('kept');
    await timePasses(keeper);
    expect(keeper.state).toMatchObject({ text: 'kept', status: 'offline' });
    expect(kept?.text).toBe('kept');
    server.failure = null;
    await timePasses(keeper);
    expect(server.note.text).toBe('kept');
    expect(keeper.state.status).toBe('saved');
  });

  it('keeps both texts when it was changed elsewhere', async () => {
    const keeper = aKeeper();
    await keeper.flush();
    keeper.type('mine');
    server.note = { text: 'theirs', version: 5, savedAt: null };
    await timePasses(keeper);
    await timePasses(keeper);
    expect(server.note).toMatchObject({ text: 'theirs\n\nmine', version: 6 });
    expect(keeper.state).toMatchObject({ text: 'theirs\n\nmine', status: 'saved', merged: true });
  });

  it('goes on with what was typed while it was being saved', async () => {
    const keeper = aKeeper();
    await keeper.flush();
    keeper.type('one');
    server.meanwhile = () => keeper.type('one two');
    await keeper.flush();
    expect(server.note.text).toBe('one');
    server.meanwhile = () => undefined;
    await timePasses(keeper);
    expect(server.note).toMatchObject({ text: 'one two', version: 2 });
  });

  it('says why the server refused it, and keeps the text', async () => {
    const keeper = aKeeper();
    await keeper.flush();
    server.failure = new ApiError(400, 'At most 20,000 characters');
    keeper.type('too long');
    await timePasses(keeper);
    expect(keeper.state).toMatchObject({
      text: 'too long',
      status: 'refused',
      problem: 'At most 20,000 characters',
    });
    expect(kept?.text).toBe('too long');
  });
});

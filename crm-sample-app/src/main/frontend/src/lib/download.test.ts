import { http, HttpResponse } from 'msw';
import { expect, it, vi } from 'vitest';
import { server } from '@/testing/server';
import { download } from './download';

it.each(['text/csv', 'application/json'])('takes whatever kind of file there is: %s', async (type) => {
  const asked = vi.fn();
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: asked, revokeObjectURL: vi.fn() }));
  server.use(
    http.get('/api/file', ({ request }) =>
      (request.headers.get('Accept') ?? '').includes('*/*')
        ? new HttpResponse('x', { headers: { 'Content-Type': type } })
        : HttpResponse.json({ title: 'Not that' }, { status: 406 }),
    ),
  );
  await download('/file', 'file');
  expect(asked).toHaveBeenCalledWith(expect.objectContaining({ type }));
});

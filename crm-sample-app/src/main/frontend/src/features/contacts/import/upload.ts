import { ApiError } from '@/lib/api-error';
import { sessionStore } from '@/lib/session-store';
import { importSchema, type Import } from '@/lib/wire/import';

const UNREACHABLE = 'The server can’t be reached. Check the network and try again.';

function answerOf(request: XMLHttpRequest): Promise<Response> {
  return Promise.resolve(new Response(request.responseText, { status: request.status }));
}

/** Sends a file as it is, telling how much of it has gone: `fetch` can't tell that. */
export function uploadCsv(
  file: File,
  onProgress: (percent: number) => void,
  signal: AbortSignal,
): Promise<Import> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/imports?fileName=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('Content-Type', 'text/csv');
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Authorization', `Bearer ${sessionStore.get().session?.token ?? ''}`);
    request.upload.onprogress = ({ loaded, total }) => {
      onProgress(total === 0 ? 0 : Math.floor((100 * loaded) / total));
    };
    request.onerror = () => reject(new ApiError(0, UNREACHABLE));
    request.onabort = () => reject(new DOMException('Cancelled', 'AbortError'));
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) {
        resolve(importSchema.parse(JSON.parse(request.responseText)));
        return;
      }
      answerOf(request)
        .then((response) => ApiError.from(response))
        .then(reject, reject);
    };
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

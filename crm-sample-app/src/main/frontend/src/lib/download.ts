import { ApiError } from './api-error';
import { sessionStore } from './session-store';

/** Fetches a file of the API as the signed-in person and hands it to the browser to keep. */
export async function download(path: string, fileName: string): Promise<void> {
  const token = sessionStore.get().session?.token ?? '';
  const response = await fetch(`/api${path}`, {
    headers: { Authorization: `Bearer ${token}`, Accept: '*/*' },
  });
  if (!response.ok) {
    throw await ApiError.from(response);
  }
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

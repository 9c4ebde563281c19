const LENGTH = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)$/u;

/** Seconds of `2:07` or `1:02:07`, or of whole minutes; null for anything else. */
export function parseLength(text: string): number | null {
  const plain = text.trim();
  if (/^\d{1,3}$/u.test(plain)) {
    return Number(plain) * 60;
  }
  const parts = LENGTH.exec(plain);
  if (parts === null) {
    return null;
  }
  return Number(parts[1] ?? 0) * 3600 + Number(parts[2]) * 60 + Number(parts[3]);
}

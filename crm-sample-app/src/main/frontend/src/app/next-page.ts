/** Where to go after signing in: a path of ours, never another site's address. */
export function nextPage(search: string): string {
  const next = new URLSearchParams(search).get('next') ?? '/';
  return /^\/(?![/\\])/u.test(next) ? next : '/';
}

export function signInAddress(from: string): string {
  return from === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(from)}`;
}

export function KeyHint({ children }: { children: string }) {
  return (
    <kbd
      aria-hidden
      className="hidden rounded border border-current px-1.5 text-xs leading-4.5 font-medium md:inline-block"
    >
      {children}
    </kbd>
  );
}

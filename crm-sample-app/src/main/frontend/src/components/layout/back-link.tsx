import { ArrowLeft } from 'lucide-react';
import { Link } from 'wouter';

interface BackLinkProps {
  href: string;
  /** Where it leads to. */
  label: string;
}

/** From a record back to the list it stands in. */
export function BackLink({ href, label }: BackLinkProps) {
  return (
    <Link
      href={href}
      className="inline-flex items-center gap-1.5 text-sm text-ink-soft hover:text-accent hover:underline"
    >
      <ArrowLeft aria-hidden className="size-4" />
      {label}
    </Link>
  );
}

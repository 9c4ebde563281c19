import { formatExact, formatRelative } from '@/lib/format';

/** A time as one says it, the exact one on hover. */
export function Moment({ at, now }: { at: string; now: number }) {
  return (
    <time dateTime={at} title={formatExact(at)} className="whitespace-nowrap">
      {formatRelative(at, now)}
    </time>
  );
}

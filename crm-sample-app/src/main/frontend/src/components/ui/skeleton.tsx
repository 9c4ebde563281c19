import { useLate } from '@/hooks/use-late';
import { cn } from '@/lib/cn';
import { ui } from '@/config/strings';

interface SkeletonProps {
  rows: number;
  className?: string;
}

/** Grey shapes of what comes; quick answers never show them. */
export function Skeleton({ rows, className }: SkeletonProps) {
  const late = useLate(true);
  if (!late) {
    return <div aria-busy="true" className="min-h-24" />;
  }
  return (
    <div aria-busy="true">
      <span role="status" className="sr-only">
        {ui.loading}
      </span>
      {Array.from({ length: rows }, (_, row) => (
        <div
          key={row}
          className={cn('mb-2 h-14 rounded-lg bg-sunken motion-safe:animate-pulse', className)}
        />
      ))}
    </div>
  );
}

import { callerOf } from '../caller';
import type { RingingCall } from '../ringing-cards';

/** A call that rings here no longer, and why. */
export function FarewellCard({ ringing }: { ringing: RingingCall }) {
  const { short } = callerOf(ringing.call);
  return (
    <article aria-label={short} className="rounded-xl border bg-sunken p-4">
      <p className="truncate font-medium" dir="auto">
        {short}
      </p>
      <p className="text-ink-soft">{ringing.farewell}</p>
    </article>
  );
}

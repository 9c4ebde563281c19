import { formatNumber } from '@/lib/phone-number';
import { customerNumber, type Call } from '@/lib/wire/call';
import { WrittenUp } from '../wrap-up/written-up';
import { WhoPanel } from './who-panel';

/** On a call's own page: whom it was with, what came of it, and one's own note. */
export function CallWriteUp({ call }: { call: Call }) {
  const who = call.contact?.name ?? formatNumber(customerNumber(call));
  return (
    <div className="grid grid-cols-1 items-start gap-6 rounded-xl border bg-surface p-4 md:grid-cols-2">
      <WrittenUp callId={call.id} who={who} />
      <WhoPanel call={call} />
    </div>
  );
}

import { Smartphone } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useStored } from '@/hooks/use-stored';
import { formatNumber } from '@/lib/phone-number';
import { telCall } from '@/lib/tel-mode';
import { words } from '../strings';
import { ManualCallDialog } from './manual-call-dialog';

/** A call that was made on the mobile leaves no trace here, unless it is written down. */
export function TelBanner() {
  const call = useStored(telCall);
  const [writing, setWriting] = useState(false);
  if (call === null) {
    return null;
  }
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-3 border-b border-hold-line bg-hold-soft px-4 py-2 text-sm"
    >
      <Smartphone aria-hidden className="size-5 shrink-0 text-hold" />
      <p className="min-w-0 flex-1">{words.telQuestion(call.name ?? formatNumber(call.number))}</p>
      <Button onClick={() => setWriting(true)}>{words.writeDown}</Button>
      <Button variant="ghost" onClick={() => telCall.set(null)}>
        {words.dismiss}
      </Button>
      {writing && (
        <ManualCallDialog
          number={call.number}
          startedAt={call.startedAt}
          contact={call.contact}
          onClose={() => setWriting(false)}
          onSaved={() => telCall.set(null)}
        />
      )}
    </div>
  );
}

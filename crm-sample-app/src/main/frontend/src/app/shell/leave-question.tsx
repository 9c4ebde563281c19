import { useEffect, useState } from 'react';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { leaveGuard } from '@/lib/leave-guard';
import { words } from './strings';

/** Asks before unsaved changes are left behind. */
export function LeaveQuestion() {
  const [leave, setLeave] = useState<(() => void) | null>(null);
  useEffect(() => leaveGuard.onQuestion((go) => setLeave(() => go)), []);
  return (
    <ConfirmDialog
      open={leave !== null}
      title={words.leaveTitle}
      text={words.leaveText}
      confirm={words.leave}
      cancel={words.stay}
      onCancel={() => setLeave(null)}
      onConfirm={() => {
        setLeave(null);
        leave?.();
      }}
    />
  );
}

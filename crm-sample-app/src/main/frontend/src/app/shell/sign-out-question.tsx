import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { words } from './strings';

interface SignOutQuestionProps {
  open: boolean;
  onCancel: () => void;
  onConfirm: () => void;
}

/** Asks before somebody leaves a call by signing out: the other side would be left alone. */
export function SignOutQuestion({ open, onCancel, onConfirm }: SignOutQuestionProps) {
  return (
    <ConfirmDialog
      open={open}
      title={words.inCallTitle}
      text={words.inCallText}
      confirm={words.signOutAnyway}
      cancel={words.stayInCall}
      onCancel={onCancel}
      onConfirm={onConfirm}
    />
  );
}

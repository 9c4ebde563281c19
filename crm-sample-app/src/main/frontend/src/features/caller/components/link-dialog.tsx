import { useState } from 'react';
import { ContactFinder } from '@/components/activity/contact-finder';
import { Dialog } from '@/components/ui/dialog';
import { FormAlert } from '@/components/ui/notice';
import { Switch } from '@/components/ui/switch';
import { errorText } from '@/lib/api-error';
import { formatNumber } from '@/lib/phone-number';
import { words } from '../strings';
import { useLink } from '../use-link';

interface LinkDialogProps {
  callId: number;
  /** Empty when it was withheld. */
  number: string;
  open: boolean;
  onClose: () => void;
}

/** Puts the call to a contact that exists; asks whether the number is theirs from now on. */
export function LinkDialog({ callId, number, open, onClose }: LinkDialogProps) {
  const [addNumber, setAddNumber] = useState(true);
  const link = useLink(callId);
  return (
    <Dialog open={open} onClose={onClose} title={words.linkTitle} description={words.linkText}>
      <div className="space-y-4">
        {number !== '' && (
          <Switch
            label={words.addNumber(formatNumber(number))}
            checked={addNumber}
            onChange={setAddNumber}
          />
        )}
        <ContactFinder
          onChoose={({ id }) =>
            link.mutate(
              { contactId: id, addNumber: addNumber && number !== '' },
              { onSuccess: onClose },
            )
          }
        />
        {link.error !== null && (
          <FormAlert>{`${words.linkFailed} ${errorText(link.error)}`}</FormAlert>
        )}
      </div>
    </Dialog>
  );
}

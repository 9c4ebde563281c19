import { Grid3x3 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { words } from '../../strings';
import { DialPad } from './dial-pad';

/** The dial pad from any page, also while a call goes on: that one is put on hold then. */
export function DialButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="icon"
        aria-label={words.dialTitle}
        title={words.dialTitle}
        onClick={() => setOpen(true)}
      >
        <Grid3x3 aria-hidden />
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={words.dialTitle}>
        <DialPad onPlaced={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

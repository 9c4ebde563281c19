import { useState } from 'react';
import { ContactFinder } from '@/components/activity/contact-finder';
import { Dialog } from '@/components/ui/dialog';
import type { Contact } from '@/lib/wire/contact';
import { MergeDialog } from '../compare/merge-dialog';
import { words } from './strings';

interface MergeSearchProps {
  contact: Contact;
  onClose: () => void;
  onMerged: (contact: Contact) => void;
}

/** Finds the other contact that is the same person, then merges the two. */
export function MergeSearch({ contact, onClose, onMerged }: MergeSearchProps) {
  const [other, setOther] = useState<number | null>(null);
  if (other !== null) {
    return <MergeDialog ids={[contact.id, other]} onClose={onClose} onMerged={onMerged} />;
  }
  return (
    <Dialog open onClose={onClose} title={words.mergeWhom} description={words.mergeWhomText}>
      <ContactFinder onChoose={({ id }) => id !== contact.id && setOther(id)} />
    </Dialog>
  );
}

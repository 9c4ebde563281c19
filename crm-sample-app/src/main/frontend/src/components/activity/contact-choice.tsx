import { X } from 'lucide-react';
import { Button } from '@/components/ui/button';
import type { Named } from '@/lib/wire/task';
import { ContactFinder } from './contact-finder';
import { words } from './strings';

interface ContactChoiceProps {
  value: Named | null;
  onChange: (contact: Named | null) => void;
}

/** The contact of a form: found by typing, taken away again with one press. */
export function ContactChoice({ value, onChange }: ContactChoiceProps) {
  if (value === null) {
    return <ContactFinder onChoose={({ id, name }) => onChange({ id, name })} />;
  }
  return (
    <div className="space-y-1.5">
      <p className="text-sm font-medium">{words.contact}</p>
      <p className="flex items-center justify-between gap-2 rounded-lg border py-1 pr-1 pl-3">
        <span className="truncate" dir="auto">
          {value.name}
        </span>
        <Button
          size="icon"
          variant="ghost"
          className="size-8"
          aria-label={words.removeContact(value.name)}
          onClick={() => onChange(null)}
        >
          <X aria-hidden />
        </Button>
      </p>
    </div>
  );
}

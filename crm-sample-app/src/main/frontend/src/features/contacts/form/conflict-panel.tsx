import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ui } from '@/config/strings';
import type { Contact, ContactConflict } from '@/lib/wire/contact';
import type { ContactField } from '@/lib/wire/contact-field';
import { words } from '../strings';
import { settle, type Dispute, type Member } from './conflict';
import type { ContactForm } from './contact-form';
import { inWords, memberName } from './member-words';

interface ConflictPanelProps {
  before: Contact;
  mine: ContactForm;
  conflict: ContactConflict;
  fields: readonly ContactField[];
  onSave: (values: ContactForm) => Promise<void>;
  onBack: () => void;
}

type Choice = 'mine' | 'theirs';

interface DisputeRowProps {
  dispute: Dispute;
  theirName: string;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

function DisputeRow({ dispute, theirName, choice, onChoose }: DisputeRowProps) {
  const name = memberName(dispute.member);
  return (
    <fieldset className="rounded-lg border p-3">
      <legend className="px-1 text-sm font-medium">{name}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {(['mine', 'theirs'] as const).map((side) => (
          <label
            key={side}
            className="flex cursor-pointer gap-2 rounded-lg border p-2 has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              name={dispute.member}
              checked={choice === side}
              onChange={() => onChoose(side)}
              className="mt-1"
            />
            <span className="min-w-0">
              <span className="block text-sm text-ink-soft">
                {side === 'mine' ? words.yours : words.theirs(theirName)}
              </span>
              <span className="block break-words whitespace-pre-wrap" dir="auto">
                {inWords(dispute[side])}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Both versions side by side; what only one of the two has changed is kept without asking. */
export function ConflictPanel({ before, mine, conflict, fields, onSave, onBack }: ConflictPanelProps) {
  const { merged, disputes } = useMemo(
    () => settle(before, mine, conflict.current, fields),
    [before, mine, conflict, fields],
  );
  const [choices, setChoices] = useState<Partial<Record<Member, Choice>>>({});
  const [saving, setSaving] = useState(false);
  const theirName = conflict.changedBy?.fullName ?? words.somebody;
  const save = (): void => {
    const values = { ...merged };
    for (const { member, theirs } of disputes) {
      if (choices[member] === 'theirs') {
        Object.assign(values, { [member]: theirs });
      }
    }
    setSaving(true);
    void onSave(values).finally(() => setSaving(false));
  };
  return (
    <section aria-label={conflict.title} className="space-y-3">
      <p role="alert" className="rounded-lg border border-ringing-line bg-ringing-soft p-3">
        <span className="block font-medium">{conflict.title}</span>
        <span className="block text-sm text-ink-soft">{words.conflictText}</span>
      </p>
      {disputes.map((dispute) => (
        <DisputeRow
          key={dispute.member}
          dispute={dispute}
          theirName={theirName}
          choice={choices[dispute.member] ?? 'mine'}
          onChoose={(choice) => setChoices({ ...choices, [dispute.member]: choice })}
        />
      ))}
      <div className="flex justify-end gap-2 pt-2">
        <Button onClick={onBack}>{ui.cancel}</Button>
        <Button variant="primary" disabled={saving} onClick={save}>
          {saving ? ui.saving : words.keepChosen}
        </Button>
      </div>
    </section>
  );
}

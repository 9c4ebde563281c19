import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ui } from '@/config/strings';
import type { Contact } from '@/lib/wire/contact';
import type { ContactField } from '@/lib/wire/contact-field';
import { formOf, type ContactForm } from '../form/contact-form';
import { ChoiceRow } from './choice-row';
import { membersOf, sameMember, withMember } from './members';
import { words } from './strings';
import { useUserName } from './use-user-name';

interface ConflictDialogProps {
  /** What both started from. */
  base: ContactForm;
  mine: ContactForm;
  current: Contact;
  fields: readonly ContactField[];
  onClose: () => void;
  onChosen: (chosen: ContactForm) => Promise<void>;
}

type Side = 'mine' | 'theirs';

/** Two people changed one contact: both versions side by side, chosen line by line. */
export function ConflictDialog(props: ConflictDialogProps) {
  const { base, mine, current, fields, onClose, onChosen } = props;
  const theirs = formOf(current);
  const userName = useUserName();
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const [saving, setSaving] = useState(false);
  const who = current.updatedBy?.fullName ?? words.somebody;
  const members = membersOf(fields).filter((member) => !sameMember(member, mine, theirs));
  const rows = members.map((member) => {
    const untouched = sameMember(member, mine, base);
    return {
      member,
      both: !untouched && !sameMember(member, theirs, base),
      side: chosen[member.key] ?? (untouched ? 'theirs' : 'mine'),
    };
  });
  const save = (): void => {
    setSaving(true);
    const result = rows
      .filter(({ side }) => side === 'theirs')
      .reduce((form, { member }) => withMember(form, member.key, theirs), mine);
    void onChosen(result);
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={words.conflictTitle(who)}
      description={words.conflictText}
    >
      <div className="space-y-5">
        {rows.length === 0 && <p>{words.nothingDiffers}</p>}
        {rows.map(({ member, both, side }) => (
          <ChoiceRow
            key={member.key}
            label={member.label}
            note={both ? words.bothChanged : undefined}
            value={side}
            onChange={(value) =>
              setChosen({ ...chosen, [member.key]: value === 'mine' ? 'mine' : 'theirs' })
            }
            options={[
              { value: 'mine', title: words.yours, lines: member.lines(mine, userName) },
              { value: 'theirs', title: words.theirs(who), lines: member.lines(theirs, userName) },
            ]}
          />
        ))}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>{words.goOn}</Button>
          <Button variant="primary" disabled={saving} onClick={save}>
            {saving ? ui.saving : words.saveChosen}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

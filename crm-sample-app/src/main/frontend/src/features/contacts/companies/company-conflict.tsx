import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Company } from '@/lib/wire/company';
import { ChoiceRow } from '../compare/choice-row';
import { formOf, MEMBERS, type CompanyForm } from './company-form';
import { words } from './strings';

interface CompanyConflictProps {
  form: UseFormReturn<CompanyForm>;
  current: Company;
}

/** Both versions of what differs; a choice goes into the form at once. */
export function CompanyConflict({ form, current }: CompanyConflictProps) {
  const [mine] = useState(() => form.getValues());
  const theirs = formOf(current);
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  return (
    <div role="alert" className="space-y-4 rounded-xl border border-ringing-line bg-ringing-soft p-4">
      <p className="text-sm font-medium">{words.conflict}</p>
      {MEMBERS.filter((member) => mine[member] !== theirs[member]).map((member) => (
        <ChoiceRow
          key={member}
          label={words[member]}
          value={chosen[member] ?? 'mine'}
          onChange={(side) => {
            setChosen({ ...chosen, [member]: side });
            form.setValue(member, side === 'mine' ? mine[member] : theirs[member]);
          }}
          options={[
            { value: 'mine', title: words.yours, lines: [mine[member]].filter((text) => text !== '') },
            {
              value: 'theirs',
              title: words.theirs,
              lines: [theirs[member]].filter((text) => text !== ''),
            },
          ]}
        />
      ))}
    </div>
  );
}

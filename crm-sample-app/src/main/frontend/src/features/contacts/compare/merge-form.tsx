import { useState } from 'react';
import { FieldInput } from '@/components/contact/field-input';
import { fieldProblem, type TypedFields } from '@/components/contact/field-values';
import { Button } from '@/components/ui/button';
import { FormAlert } from '@/components/ui/notice';
import { ui } from '@/config/strings';
import { ApiError, errorText } from '@/lib/api-error';
import type { Contact } from '@/lib/wire/contact';
import type { ContactField } from '@/lib/wire/contact-field';
import { bodyOf, formOf, type ContactForm } from '../form/contact-form';
import { ChoiceRow } from './choice-row';
import { JOINABLE, joinMember, membersOf, sameMember, withMember, type Member } from './members';
import { words } from './strings';
import { useMerge } from './use-merge';
import { useUserName } from './use-user-name';

interface MergeFormProps {
  keep: Contact;
  other: Contact;
  fields: readonly ContactField[];
  onClose: () => void;
  onMerged: (contact: Contact) => void;
  onReload: () => void;
}

type Side = 'first' | 'second' | 'both';

/** Nothing is lost unless one says so: lists are joined, and an empty side gives way. */
function usual(member: Member, first: ContactForm, second: ContactForm): Side {
  const empty = (form: ContactForm): boolean => member.lines(form, (id) => id).length === 0;
  if (empty(second)) {
    return 'first';
  }
  if (empty(first)) {
    return 'second';
  }
  return JOINABLE.includes(member.key) ? 'both' : 'first';
}

function take(form: ContactForm, key: string, side: Side, second: ContactForm): ContactForm {
  switch (side) {
    case 'first':
      return form;
    case 'second':
      return withMember(form, key, second);
    case 'both':
      return joinMember(form, key, second);
  }
}

const optional = (field: ContactField): ContactField => ({ ...field, required: false });

/** What new contacts must say and neither of the two does; asked for here, though they may go on without. */
function missingIn(form: ContactForm, fields: readonly ContactField[]): readonly ContactField[] {
  return fields
    .filter(({ required, key }) => required && (form.fields[key] ?? '') === '')
    .map(optional);
}

export function MergeForm(props: MergeFormProps) {
  const { keep, other, fields, onClose, onMerged, onReload } = props;
  const [first, second] = [formOf(keep), formOf(other)];
  const userName = useUserName();
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const [filled, setFilled] = useState<TypedFields>({});
  const [tried, setTried] = useState(false);
  const merge = useMerge(onMerged);
  const rows = membersOf(fields)
    .filter((member) => !sameMember(member, first, second))
    .map((member) => ({ member, side: chosen[member.key] ?? usual(member, first, second) }));
  const form = rows.reduce((so, { member, side }) => take(so, member.key, side, second), first);
  const missing = missingIn(form, fields);
  const wrong = missing.map((field) => fieldProblem(field, filled)).some((told) => told !== null);
  const submit = (): void => {
    setTried(true);
    if (!wrong) {
      const whole = { ...form, fields: { ...form.fields, ...filled } };
      merge.mutate({ keep, other, body: bodyOf(whole, fields.map(optional)) });
    }
  };
  const stale = merge.error instanceof ApiError && merge.error.status === 409;
  return (
    <div className="space-y-5">
      {rows.map(({ member, side }) => (
        <ChoiceRow
          key={member.key}
          label={member.label}
          value={side}
          onChange={(value) => setChosen({ ...chosen, [member.key]: value as Side })}
          options={[
            { value: 'first', title: keep.name, lines: member.lines(first, userName) },
            { value: 'second', title: other.name, lines: member.lines(second, userName) },
            ...(JOINABLE.includes(member.key)
              ? [
                  {
                    value: 'both',
                    title: words.both,
                    lines: member.lines(joinMember(first, member.key, second), userName),
                  },
                ]
              : []),
          ]}
        />
      ))}
      {missing.length > 0 && (
        <fieldset className="space-y-3">
          <legend className="text-sm font-medium">{words.missingTitle}</legend>
          <p className="text-sm text-ink-soft">{words.missingText}</p>
          {missing.map((field) => (
            <FieldInput
              key={field.key}
              field={field}
              value={filled[field.key]}
              error={tried ? (fieldProblem(field, filled) ?? undefined) : undefined}
              onChange={(value) => setFilled({ ...filled, [field.key]: value })}
            />
          ))}
        </fieldset>
      )}
      <p className="text-sm text-ink-soft">{words.sameEverywhere}</p>
      {merge.error !== null && (
        <FormAlert>{stale ? words.changedMeanwhile : errorText(merge.error)}</FormAlert>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        {stale && <Button onClick={onReload}>{ui.retry}</Button>}
        <Button onClick={onClose}>{ui.cancel}</Button>
        <Button variant="primary" disabled={merge.isPending} onClick={submit}>
          {merge.isPending ? words.merging : words.merge}
        </Button>
      </div>
    </div>
  );
}

import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo, useRef, useState } from 'react';
import { useForm, type Path } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { FormAlert } from '@/components/ui/notice';
import { ui } from '@/config/strings';
import { useSubmitKey } from '@/hooks/use-submit-key';
import { useUnsavedChanges } from '@/hooks/use-unsaved-changes';
import { ApiError, errorText } from '@/lib/api-error';
import type { Contact, ContactBody } from '@/lib/wire/contact';
import type { ContactField } from '@/lib/wire/contact-field';
import { conflictOf } from '../api/contacts';
import { ConflictDialog } from '../compare/conflict-dialog';
import { ContactFields } from './contact-fields';
import { askedOf, bodyOf, formOf, formPath, type ContactForm } from './contact-form';
import { contactFormSchema } from './contact-schema';
import { MeanwhileNotice } from './meanwhile-notice';
import { SimilarHint } from './similar-hint';
import { words } from './strings';

interface ContactEditorProps {
  /** What one started from; null for a new contact. */
  base: Contact | null;
  initial: ContactForm;
  /** The contact as it is now, newer than `base` when somebody else saved it. */
  latest: Contact | null;
  fields: readonly ContactField[];
  homeCountry: string | null;
  onSave: (body: ContactBody, version: number) => Promise<Contact>;
  onSaved: (contact: Contact) => void;
  onCancel: () => void;
}

const PARTS = ['name', 'company', 'phones', 'emails', 'address', 'tags', 'ownerId', 'notes', 'fields'];

/** Everything of a contact in one form; nothing typed is ever lost to somebody else's change. */
export function ContactEditor(props: ContactEditorProps) {
  const { homeCountry, onSave, onSaved, onCancel } = props;
  const [base, setBase] = useState(props.base);
  const fields = useMemo(() => askedOf(props.fields, base), [props.fields, base]);
  const [conflict, setConflict] = useState<Contact | null>(null);
  const element = useRef<HTMLFormElement>(null);
  useSubmitKey(element);
  const schema = useMemo(() => contactFormSchema(fields, homeCountry), [fields, homeCountry]);
  const form = useForm<ContactForm>({
    resolver: zodResolver(schema),
    mode: 'onTouched',
    defaultValues: props.initial,
  });
  const { errors, isDirty } = form.formState;
  const [saving, setSaving] = useState(false);
  useUnsavedChanges((isDirty || conflict !== null) && !saving);
  const complain = (error: unknown, values: ContactForm): void => {
    const problems = error instanceof ApiError ? error.fields : [];
    const placed = problems
      .map(({ field, message }) => ({ path: formPath(field, values), message }))
      .filter(({ path }) => PARTS.includes(path.split('.')[0] ?? ''));
    placed.forEach(({ path, message }, index) =>
      form.setError(path as Path<ContactForm>, { message }, { shouldFocus: index === 0 }),
    );
    if (placed.length === 0) {
      form.setError('root', { message: errorText(error) });
    }
  };
  const send = async (values: ContactForm, version: number): Promise<void> => {
    setSaving(true);
    try {
      onSaved(await onSave(bodyOf(values, fields), version));
    } catch (error) {
      setSaving(false);
      const theirs = conflictOf(error);
      if (theirs === null) {
        complain(error, values);
      } else {
        setConflict(theirs.current);
      }
    }
  };
  const submit = form.handleSubmit((values) => send(values, base?.version ?? 0));
  const { latest } = props;
  const newer = base !== null && latest !== null && latest.version > base.version ? latest : null;
  return (
    <form ref={element} noValidate onSubmit={submit} className="max-w-3xl space-y-6">
      {newer !== null && !saving && <MeanwhileNotice latest={newer} onShow={() => setConflict(newer)} />}
      <SimilarHint control={form.control} except={base?.id ?? null} homeCountry={homeCountry} />
      <ContactFields form={form} fields={fields} homeCountry={homeCountry} />
      {errors.root?.message !== undefined && <FormAlert>{errors.root.message}</FormAlert>}
      <div className="sticky bottom-0 -mx-4 flex items-center justify-end gap-2 border-t bg-canvas px-4 py-3 max-lg:static sm:mx-0 sm:px-0">
        <span className="mr-auto text-sm text-ink-soft max-md:hidden">{words.saveHint}</span>
        <Button onClick={onCancel}>{ui.cancel}</Button>
        <Button type="submit" variant="primary" disabled={saving}>
          {saving ? ui.saving : base === null ? words.create : words.save}
        </Button>
      </div>
      {conflict !== null && base !== null && (
        <ConflictDialog
          base={formOf(base)}
          mine={form.getValues()}
          current={conflict}
          fields={fields}
          onClose={() => setConflict(null)}
          onChosen={async (chosen) => {
            form.reset(chosen, { keepDefaultValues: true });
            setBase(conflict);
            setConflict(null);
            await send(chosen, conflict.version);
          }}
        />
      )}
    </form>
  );
}

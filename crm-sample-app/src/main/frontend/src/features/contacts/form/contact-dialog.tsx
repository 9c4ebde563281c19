import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ErrorNotice, FormAlert } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { ui } from '@/config/strings';
import { useSubmitKey } from '@/hooks/use-submit-key';
import { leaveGuard } from '@/lib/leave-guard';
import { contactFieldsQuery } from '@/lib/queries/contacts';
import type { Contact } from '@/lib/wire/contact';
import type { ContactField } from '@/lib/wire/contact-field';
import { words } from '../strings';
import { ConflictPanel } from './conflict-panel';
import { ContactFields } from './contact-fields';
import type { ContactForm } from './contact-form';
import { SimilarHint } from './similar-hint';
import { useContactForm } from './use-contact-form';

interface ContactDialogProps {
  /** Null for a new contact. */
  contact: Contact | null;
  /** What is known of a new contact already, as a number that has called. */
  start?: Partial<ContactForm>;
  onClose: () => void;
  onSaved: (contact: Contact) => void;
}

function Form({ contact, start, fields, onClose, onSaved }: ContactDialogProps & { fields: readonly ContactField[] }) {
  const { form, submit, conflict, saveSettled, forgetConflict } = useContactForm({ contact, start, fields, onSaved });
  const element = useRef<HTMLFormElement>(null);
  useSubmitKey(element);
  const { errors, isSubmitting } = form.formState;
  return (
    <>
      <form ref={element} noValidate onSubmit={submit} className="space-y-4" hidden={conflict !== null}>
        <ContactFields form={form} fields={fields} />
        <SimilarHint form={form} except={contact?.id ?? null} />
        {errors.root?.message !== undefined && <FormAlert>{errors.root.message}</FormAlert>}
        <div className="flex justify-end gap-2 pt-2">
          <Button onClick={() => leaveGuard.leave(onClose)}>{ui.cancel}</Button>
          <Button type="submit" variant="primary" disabled={isSubmitting}>
            {isSubmitting ? ui.saving : contact === null ? words.create : words.save}
          </Button>
        </div>
      </form>
      {conflict !== null && contact !== null && (
        <ConflictPanel
          before={contact}
          mine={form.getValues()}
          conflict={conflict}
          fields={fields}
          onSave={(values) => saveSettled(values, conflict.current)}
          onBack={forgetConflict}
        />
      )}
    </>
  );
}

export function ContactDialog(props: ContactDialogProps) {
  const { contact, onClose } = props;
  const fields = useQuery(contactFieldsQuery);
  return (
    <Dialog
      open
      onClose={() => leaveGuard.leave(onClose)}
      title={contact === null ? words.newTitle : words.editTitle(contact.name)}
    >
      {fields.data !== undefined ? (
        <Form {...props} fields={fields.data.filter((field) => !field.archived)} />
      ) : fields.error === null ? (
        <Skeleton rows={6} />
      ) : (
        <ErrorNotice title={words.failed} error={fields.error} onRetry={() => void fields.refetch()} />
      )}
    </Dialog>
  );
}

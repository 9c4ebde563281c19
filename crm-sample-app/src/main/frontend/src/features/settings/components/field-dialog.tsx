import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input, Select, Textarea } from '@/components/ui/input';
import { FormAlert } from '@/components/ui/notice';
import { Switch } from '@/components/ui/switch';
import { ui } from '@/config/strings';
import { useSubmitKey } from '@/hooks/use-submit-key';
import { useUnsavedChanges } from '@/hooks/use-unsaved-changes';
import { showServerErrors } from '@/lib/form-errors';
import { leaveGuard } from '@/lib/leave-guard';
import { contactFieldsQuery } from '@/lib/queries/contact-fields';
import { toast } from '@/lib/toasts';
import type { ContactField } from '@/lib/wire/contact-field';
import { changeField, createField } from '../api/contact-fields';
import { bodyOf, fieldFormSchema, formOf, keyOf, type FieldForm } from '../field-form';
import { words } from '../strings';

interface FieldDialogProps {
  /** Null for a new one. */
  field: ContactField | null;
  /** Where a new one stands in the list. */
  position: number;
  onClose: () => void;
}

const NAMES = ['label', 'key', 'type', 'choices', 'required'] as const;

function FieldFormBody({ field, position, onClose }: FieldDialogProps) {
  const client = useQueryClient();
  const element = useRef<HTMLFormElement>(null);
  useSubmitKey(element);
  const form = useForm<FieldForm>({
    resolver: zodResolver(fieldFormSchema),
    mode: 'onTouched',
    defaultValues: formOf(field),
  });
  const { errors, isDirty, isSubmitting, dirtyFields } = form.formState;
  useUnsavedChanges(isDirty && !isSubmitting);
  const type = useWatch({ control: form.control, name: 'type' });
  const submit = form.handleSubmit(async (values) => {
    try {
      const body = bodyOf(values, field, position);
      await (field === null ? createField(body) : changeField(field.id, body));
      toast('done', words.fieldSaved(body.label));
      onClose();
      await client.invalidateQueries({ queryKey: contactFieldsQuery.queryKey });
    } catch (error) {
      showServerErrors(form, error, NAMES);
    }
  });
  const named = form.register('label', {
    onChange: ({ target }: { target: HTMLInputElement }) => {
      if (field === null && dirtyFields.key !== true) {
        form.resetField('key', { defaultValue: keyOf(target.value) });
      }
    },
  });
  return (
    <form ref={element} noValidate onSubmit={submit} className="space-y-4">
      <Field label={words.fieldLabel} error={errors.label?.message}>
        {(control) => <Input {...control} {...named} dir="auto" autoComplete="off" />}
      </Field>
      <Field label={words.fieldKey} hint={words.fieldKeyHint} error={errors.key?.message}>
        {(control) => (
          <Input
            {...control}
            {...form.register('key')}
            readOnly={field !== null}
            autoComplete="off"
          />
        )}
      </Field>
      <Field label={words.fieldType} error={errors.type?.message}>
        {(control) => (
          <Select {...control} {...form.register('type')} disabled={field !== null}>
            {Object.entries(words.fieldTypes).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {type === 'choice' && (
        <Field label={words.fieldChoices} error={errors.choices?.message}>
          {(control) => <Textarea {...control} {...form.register('choices')} dir="auto" rows={5} />}
        </Field>
      )}
      {type !== 'boolean' && (
        <Controller
          control={form.control}
          name="required"
          render={({ field: held }) => (
            <Switch label={words.fieldRequired} checked={held.value} onChange={held.onChange} />
          )}
        />
      )}
      {errors.root?.message !== undefined && <FormAlert>{errors.root.message}</FormAlert>}
      <div className="flex justify-end gap-2">
        <Button onClick={() => leaveGuard.leave(onClose)}>{ui.cancel}</Button>
        <Button type="submit" variant="primary" disabled={isSubmitting}>
          {isSubmitting ? ui.saving : ui.save}
        </Button>
      </div>
    </form>
  );
}

export function FieldDialog(props: FieldDialogProps) {
  const { field, onClose } = props;
  return (
    <Dialog
      open
      onClose={() => leaveGuard.leave(onClose)}
      title={field === null ? words.newField : words.editField(field.label)}
    >
      <FieldFormBody {...props} />
    </Dialog>
  );
}

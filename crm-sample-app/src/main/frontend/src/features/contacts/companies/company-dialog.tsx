import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input, Textarea } from '@/components/ui/input';
import { FormAlert } from '@/components/ui/notice';
import { ui } from '@/config/strings';
import { useSubmitKey } from '@/hooks/use-submit-key';
import { useUnsavedChanges } from '@/hooks/use-unsaved-changes';
import { showServerErrors } from '@/lib/form-errors';
import { leaveGuard } from '@/lib/leave-guard';
import { companyKey, COMPANIES_KEY } from '@/lib/queries/companies';
import type { Company } from '@/lib/wire/company';
import { changeCompany, companyConflictOf, createCompany } from '../api/companies';
import { bodyOf, companyFormSchema, formOf, MEMBERS, type CompanyForm } from './company-form';
import { CompanyConflict } from './company-conflict';
import { words } from './strings';

interface CompanyDialogProps {
  /** Null for a new one. */
  company: Company | null;
  onClose: () => void;
  onSaved: (company: Company) => void;
}

function CompanyFormBody({ company, onClose, onSaved }: CompanyDialogProps) {
  const client = useQueryClient();
  const [base, setBase] = useState(company);
  const [current, setCurrent] = useState<Company | null>(null);
  const element = useRef<HTMLFormElement>(null);
  useSubmitKey(element);
  const form = useForm<CompanyForm>({
    resolver: zodResolver(companyFormSchema),
    mode: 'onTouched',
    defaultValues: formOf(company),
  });
  const { errors, isDirty, isSubmitting } = form.formState;
  useUnsavedChanges(isDirty && !isSubmitting);
  const submit = form.handleSubmit(async (values) => {
    try {
      const body = bodyOf(values);
      const saved = await (base === null
        ? createCompany(body)
        : changeCompany(base.id, body, base.version));
      client.setQueryData(companyKey(saved.id), saved);
      void client.invalidateQueries({ queryKey: COMPANIES_KEY });
      onSaved(saved);
    } catch (error) {
      const theirs = companyConflictOf(error);
      if (theirs === null) {
        showServerErrors(form, error, MEMBERS);
      } else {
        setBase(theirs);
        setCurrent(theirs);
      }
    }
  });
  return (
    <form ref={element} noValidate onSubmit={submit} className="space-y-4">
      {current !== null && <CompanyConflict form={form} current={current} />}
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        {MEMBERS.map((name) => (
          <div key={name} className={name === 'name' || name === 'notes' ? 'sm:col-span-2' : ''}>
            <Field label={words[name]} error={errors[name]?.message}>
              {(control) =>
                name === 'notes' ? (
                  <Textarea {...control} {...form.register(name)} dir="auto" rows={3} />
                ) : (
                  <Input {...control} {...form.register(name)} dir="auto" autoComplete="off" />
                )
              }
            </Field>
          </div>
        ))}
      </div>
      {errors.root?.message !== undefined && <FormAlert>{errors.root.message}</FormAlert>}
      <div className="flex justify-end gap-2">
        <Button onClick={() => leaveGuard.leave(onClose)}>{ui.cancel}</Button>
        <Button type="submit" variant="primary" disabled={isSubmitting}>
          {isSubmitting ? ui.saving : base === null ? words.create : words.save}
        </Button>
      </div>
    </form>
  );
}

export function CompanyDialog(props: CompanyDialogProps) {
  const { company, onClose } = props;
  return (
    <Dialog
      open
      onClose={() => leaveGuard.leave(onClose)}
      title={company === null ? words.newTitle : words.editTitle(company.name)}
    >
      <CompanyFormBody {...props} />
    </Dialog>
  );
}

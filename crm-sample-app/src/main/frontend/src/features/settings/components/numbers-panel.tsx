import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Plus, Trash2 } from 'lucide-react';
import { useFieldArray, useForm } from 'react-hook-form';
import { z } from 'zod';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { ErrorNotice, FormAlert } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { ui } from '@/config/strings';
import { useUnsavedChanges } from '@/hooks/use-unsaved-changes';
import { errorText } from '@/lib/api-error';
import { diallingQuery, type CompanyNumber } from '@/lib/queries/dialling';
import { toast } from '@/lib/toasts';
import { saveNumbers } from '../api/dialling-rules';
import { words } from '../strings';

const schema = z.object({
  numbers: z.array(
    z.object({
      number: z
        .string()
        .trim()
        .regex(/^\+[1-9]\d{6,14}$/u, words.phoneWrong),
      label: z.string().trim().max(60, words.labelLong),
    }),
  ),
});
type NumbersForm = z.infer<typeof schema>;

function NumbersEditor({ stored }: { stored: readonly CompanyNumber[] }) {
  const client = useQueryClient();
  const form = useForm<NumbersForm>({
    resolver: zodResolver(schema),
    mode: 'onTouched',
    defaultValues: { numbers: [...stored] },
  });
  const rows = useFieldArray({ control: form.control, name: 'numbers' });
  const { errors, isSubmitting, isDirty } = form.formState;
  useUnsavedChanges(isDirty && !isSubmitting);
  const submit = form.handleSubmit(async (values) => {
    try {
      await saveNumbers(values.numbers);
      form.reset(values);
      toast('done', words.numbersSaved);
      await client.invalidateQueries({ queryKey: diallingQuery.queryKey, exact: true });
    } catch (error) {
      form.setError('root', { message: errorText(error) });
    }
  });
  return (
    <form noValidate onSubmit={submit} className="max-w-lg space-y-3">
      {rows.fields.map((row, index) => (
        <div key={row.id} className="grid grid-cols-[1fr_1fr_2.5rem] items-end gap-2">
          <Field label={words.number} error={errors.numbers?.[index]?.number?.message}>
            {(control) => (
              <Input
                {...control}
                {...form.register(`numbers.${index}.number`)}
                type="tel"
                readOnly={index === 0}
                autoComplete="off"
              />
            )}
          </Field>
          <Field label={words.label} error={errors.numbers?.[index]?.label?.message}>
            {(control) => (
              <Input {...control} {...form.register(`numbers.${index}.label`)} autoComplete="off" />
            )}
          </Field>
          {index > 0 && (
            <Button
              variant="ghost"
              size="icon"
              aria-label={words.removeNumber}
              onClick={() => rows.remove(index)}
            >
              <Trash2 aria-hidden />
            </Button>
          )}
        </div>
      ))}
      <p className="text-sm text-ink-soft">{words.firstNumber}</p>
      {errors.root?.message !== undefined && <FormAlert>{errors.root.message}</FormAlert>}
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => rows.append({ number: '', label: '' })}>
          <Plus aria-hidden />
          {words.addNumber}
        </Button>
        <Button type="submit" variant="primary" disabled={isSubmitting}>
          {isSubmitting ? ui.saving : words.saveNumbers}
        </Button>
      </div>
    </form>
  );
}

/** The numbers customers see and call; the line's own one is the first and stays. */
export function NumbersPanel() {
  const { data, error, refetch } = useQuery(diallingQuery);
  if (data === undefined) {
    return error === null ? (
      <Skeleton rows={2} className="max-w-lg" />
    ) : (
      <ErrorNotice title={words.numbersFailed} error={error} onRetry={() => void refetch()} />
    );
  }
  return <NumbersEditor key={JSON.stringify(data.numbers)} stored={data.numbers} />;
}

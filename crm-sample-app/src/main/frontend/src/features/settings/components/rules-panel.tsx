import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Controller, useForm } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { ErrorNotice, FormAlert } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { ui } from '@/config/strings';
import { useUnsavedChanges } from '@/hooks/use-unsaved-changes';
import { showServerErrors } from '@/lib/form-errors';
import { toast } from '@/lib/toasts';
import { rulesQuery, saveRules, type DiallingRules } from '../api/dialling-rules';
import { LIMITS, rulesFormSchema, type RulesForm, type RulesInput } from '../rules-form';
import { words } from '../strings';
import { CountryPicker } from './country-picker';

function RulesEditor({ stored }: { stored: DiallingRules }) {
  const client = useQueryClient();
  const form = useForm<RulesInput, unknown, RulesForm>({
    resolver: zodResolver(rulesFormSchema),
    mode: 'onTouched',
    defaultValues: stored,
  });
  const { errors, isSubmitting, isDirty } = form.formState;
  useUnsavedChanges(isDirty && !isSubmitting);
  const submit = form.handleSubmit(async (values) => {
    try {
      const saved = await saveRules(values);
      form.reset(saved);
      toast('done', words.rulesSaved);
      client.setQueryData(rulesQuery.queryKey, saved);
      await client.invalidateQueries({ queryKey: ['dialling'] });
    } catch (error) {
      showServerErrors(form, error, ['allowedCountries', ...LIMITS]);
    }
  });
  return (
    <form noValidate onSubmit={submit} className="max-w-lg space-y-4">
      <Controller
        control={form.control}
        name="allowedCountries"
        render={({ field }) => (
          <CountryPicker
            value={field.value}
            error={errors.allowedCountries?.message}
            onChange={field.onChange}
          />
        )}
      />
      {LIMITS.map((name) => (
        <Field
          key={name}
          label={words[name]}
          hint={words.limitHints[name]}
          error={errors[name]?.message}
        >
          {(control) => (
            <Input
              {...control}
              {...form.register(name)}
              inputMode="numeric"
              autoComplete="off"
              className="max-w-32 text-right tabular-nums"
            />
          )}
        </Field>
      ))}
      {errors.root?.message !== undefined && <FormAlert>{errors.root.message}</FormAlert>}
      <Button type="submit" variant="primary" disabled={isSubmitting}>
        {isSubmitting ? ui.saving : words.saveRules}
      </Button>
    </form>
  );
}

/** Who may be called, how often, how long, and the time to write things down afterwards. */
export function RulesPanel() {
  const { data, error, refetch } = useQuery(rulesQuery);
  if (data === undefined) {
    return error === null ? (
      <Skeleton rows={3} className="max-w-lg" />
    ) : (
      <ErrorNotice title={words.rulesFailed} error={error} onRetry={() => void refetch()} />
    );
  }
  return <RulesEditor stored={data} />;
}

import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { ApiError, errorText } from './api-error';

/**
 * Puts the server's complaints at their fields; what belongs to none of the form's fields goes to
 * `root`, which the form shows above its button.
 */
export function showServerErrors<T extends FieldValues>(
  form: UseFormReturn<T>,
  error: unknown,
  fields: readonly Path<T>[],
): void {
  const problems = error instanceof ApiError ? error.fields : [];
  const known = problems.filter(({ field }) => fields.some((each) => each === field));
  known.forEach(({ field, message }, index) => {
    form.setError(field as Path<T>, { message }, { shouldFocus: index === 0 });
  });
  if (known.length === 0) {
    form.setError('root', { message: errorText(error) });
  }
}

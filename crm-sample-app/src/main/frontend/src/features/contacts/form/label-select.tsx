import { useId } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { Input } from '@/components/ui/input';
import { words as shared } from '../strings';
import { words } from './strings';

/** The usual labels, or any word of one's own. */
export function LabelInput({ field, what }: { field: UseFormRegisterReturn; what: string }) {
  const list = useId();
  return (
    <>
      <Input
        {...field}
        aria-label={`${words.label}: ${what}`}
        list={list}
        placeholder={words.label}
        autoComplete="off"
        dir="auto"
      />
      <datalist id={list}>
        {Object.keys(shared.labels).map((label) => (
          <option key={label} value={label} />
        ))}
      </datalist>
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Combobox } from '@/components/ui/combobox';
import type { FieldControl } from '@/components/ui/field';
import { useSettled } from '@/hooks/use-settled';
import { tagsQuery } from '../api/tags';

interface TagFinderProps {
  label: string;
  taken: readonly string[];
  onTag: (tag: string) => void;
  /** Also tags nobody has used yet. */
  free?: boolean;
  control?: FieldControl;
  className?: string;
}

/** Offers the tags in use while one types. */
export function TagFinder({ label, taken, onTag, free = false, control, className }: TagFinderProps) {
  const [typed, setTyped] = useState('');
  const settled = useSettled(typed.trim(), 150);
  const { data } = useQuery(tagsQuery(settled, settled !== ''));
  const put = (text: string): void => {
    const tag = text.trim();
    setTyped('');
    if (tag !== '' && !taken.includes(tag)) {
      onTag(tag);
    }
  };
  const type = (text: string): void => {
    if (free && text.endsWith(',')) {
      put(text.slice(0, -1));
    } else {
      setTyped(text);
    }
  };
  const options = (typed.trim() === '' ? [] : (data ?? []))
    .filter(({ tag }) => !taken.includes(tag))
    .map(({ tag, count }) => ({ key: tag, label: tag, detail: String(count) }));
  return (
    <Combobox
      {...(control ?? { 'aria-label': label })}
      placeholder={label}
      value={typed}
      onType={type}
      options={options}
      onPick={({ key }) => put(key)}
      onEnter={(text) => (free || options.some(({ key }) => key === text.trim())) && put(text)}
      {...(free ? { onBlur: () => put(typed) } : {})}
      {...(className === undefined ? {} : { className })}
    />
  );
}

import { Chip } from '@/components/ui/chip';
import { Field } from '@/components/ui/field';
import { TagFinder } from '../components/tag-finder';
import { words } from './strings';

interface TagsFieldProps {
  value: readonly string[];
  error: string | undefined;
  onChange: (tags: string[]) => void;
}

export function TagsField({ value, error, onChange }: TagsFieldProps) {
  return (
    <div className="space-y-2">
      <Field label={words.tags} hint={words.tagsHint} error={error}>
        {(control) => (
          <TagFinder
            free
            control={control}
            label={words.addTag}
            taken={value}
            onTag={(tag) => onChange([...value, tag])}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-1.5 empty:hidden">
        {value.map((tag) => (
          <Chip
            key={tag}
            remove={{
              label: words.removeTag(tag),
              onRemove: () => onChange(value.filter((each) => each !== tag)),
            }}
          >
            {tag}
          </Chip>
        ))}
      </div>
    </div>
  );
}

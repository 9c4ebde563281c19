import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { Select } from '@/components/ui/input';
import { companyQuery } from '@/lib/queries/companies';
import { usersQuery } from '@/lib/queries/users';
import { tagsQuery } from '../api/contacts';
import { SORTS, type ContactFilters, type Sort } from '../contact-filters';
import { words } from '../strings';

interface FilterBarProps {
  filters: ContactFilters;
  onChange: (changed: Partial<ContactFilters>) => void;
}

const PILL = 'w-auto max-w-56 rounded-full text-sm';

function Chip({ text, label, onRemove }: { text: string; label: string; onRemove: () => void }) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onRemove}
      className="inline-flex h-10 max-w-56 items-center gap-1.5 rounded-full border border-transparent bg-accent-soft px-3 text-sm text-accent"
    >
      <span className="truncate" dir="auto">
        {text}
      </span>
      <X aria-hidden className="size-4 shrink-0" />
    </button>
  );
}

function CompanyChip({ id, onRemove }: { id: number; onRemove: () => void }) {
  const name = useQuery(companyQuery(id)).data?.name ?? words.company;
  return <Chip text={name} label={words.removeTag(name)} onRemove={onRemove} />;
}

export function FilterBar({ filters, onChange }: FilterBarProps) {
  const users = useQuery(usersQuery).data ?? [];
  const tags = useQuery(tagsQuery('')).data ?? [];
  const left = tags.filter(({ tag }) => !filters.tags.includes(tag));
  return (
    <div role="group" aria-label={words.filters} className="flex flex-wrap gap-2">
      <Select
        aria-label={words.owner}
        className={PILL}
        value={filters.owner}
        onChange={(event) => onChange({ owner: event.target.value })}
      >
        <option value="">{words.everyone}</option>
        <option value="me">{words.mine}</option>
        <option value="none">{words.nobodys}</option>
        {users.map((user) => (
          <option key={user.id} value={user.id}>
            {user.fullName}
          </option>
        ))}
      </Select>
      {left.length > 0 && (
        <Select
          aria-label={words.addTag}
          className={PILL}
          value=""
          onChange={(event) => onChange({ tags: [...filters.tags, event.target.value] })}
        >
          <option value="">{words.addTag}</option>
          {left.map(({ tag }) => (
            <option key={tag}>{tag}</option>
          ))}
        </Select>
      )}
      <Select
        aria-label={words.sort}
        className={PILL}
        value={filters.sort}
        onChange={(event) => onChange({ sort: event.target.value as Sort })}
      >
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {words.sorts[sort]}
          </option>
        ))}
      </Select>
      {filters.tags.map((tag) => (
        <Chip
          key={tag}
          text={tag}
          label={words.removeTag(tag)}
          onRemove={() => onChange({ tags: filters.tags.filter((each) => each !== tag) })}
        />
      ))}
      {filters.company !== '' && (
        <CompanyChip id={Number(filters.company)} onRemove={() => onChange({ company: '' })} />
      )}
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { Link } from 'wouter';
import { useSettled } from '@/hooks/use-settled';
import { similarQuery } from '../api/contacts';
import { words } from '../strings';
import type { ContactForm } from './contact-form';

interface SimilarHintProps {
  form: UseFormReturn<ContactForm>;
  except: number | null;
}

/** Who is in the book already under this name, number or address: shown while one types. */
export function SimilarHint({ form, except }: SimilarHintProps) {
  const [name, phones, emails] = useWatch({
    control: form.control,
    name: ['name', 'phones', 'emails'],
  });
  const typed = {
    name: name.trim(),
    numbers: phones.map(({ number }) => number.trim()).filter((number) => number.length > 5),
    emails: emails.map(({ address }) => address.trim()).filter((address) => address.includes('@')),
    except,
  };
  const asked = JSON.parse(useSettled(JSON.stringify(typed), 400)) as typeof typed;
  const found = useQuery(similarQuery(asked)).data ?? [];
  return (
    <div aria-live="polite">
      {found.length > 0 && form.formState.isDirty && (
        <div className="space-y-1 rounded-lg border border-ringing-line bg-ringing-soft p-3 text-sm">
          <p className="font-medium">{words.similarTitle}</p>
          <ul className="space-y-1">
            {found.slice(0, 4).map(({ contact, reasons }) => (
              <li key={contact.id}>
                <Link
                  href={`/contacts/${contact.id}`}
                  className="font-medium underline underline-offset-2"
                  dir="auto"
                >
                  {contact.name}
                </Link>
                {contact.company !== null && <span dir="auto"> · {contact.company.name}</span>}
                <span className="text-ink-soft">
                  {' '}
                  — {reasons.map((reason) => words.reasons[reason]).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

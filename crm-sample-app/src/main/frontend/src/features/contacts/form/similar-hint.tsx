import { useQuery } from '@tanstack/react-query';
import { Users } from 'lucide-react';
import { useWatch, type Control } from 'react-hook-form';
import { Link } from 'wouter';
import { Dotted } from '@/components/ui/dotted';
import { useSettled } from '@/hooks/use-settled';
import { formatNumber } from '@/lib/phone-number';
import { similarQuery } from '../api/contacts';
import { words as shared } from '../strings';
import type { ContactForm } from './contact-form';
import { isNumber } from './contact-schema';
import { words } from './strings';

interface SimilarHintProps {
  control: Control<ContactForm>;
  except: number | null;
  homeCountry: string | null;
}

const SETTLE_MS = 400;

/** Who this may be already, told while one still writes. */
export function SimilarHint({ control, except, homeCountry }: SimilarHintProps) {
  const [name, phones, emails] = useWatch({ control, name: ['name', 'phones', 'emails'] });
  const asked = useSettled(
    JSON.stringify({
      name: name.trim(),
      numbers: phones.map(({ number }) => number.trim()).filter((text) => isNumber(text, homeCountry)),
      emails: emails.map(({ address }) => address.trim()).filter((text) => text.includes('@')),
    }),
    SETTLE_MS,
  );
  const { data } = useQuery(
    similarQuery({ ...(JSON.parse(asked) as { name: string; numbers: string[]; emails: string[] }), except }),
  );
  return (
    <div aria-live="polite">
      {data !== undefined && data.length > 0 && (
        <div className="space-y-2 rounded-xl border border-ringing-line bg-ringing-soft p-4">
          <p className="flex items-center gap-2 font-medium">
            <Users aria-hidden className="size-4.5 text-ringing" />
            {words.similar}
          </p>
          <ul className="space-y-2">
            {data.map(({ contact, reasons }) => (
              <li key={contact.id} className="text-sm">
                <Link
                  href={`/contacts/${contact.id}`}
                  className="font-medium underline"
                  dir="auto"
                >
                  {contact.name}
                </Link>
                <span className="text-ink-soft">
                  {' · '}
                  <Dotted
                    parts={[
                      contact.company?.name,
                      contact.phones[0] && formatNumber(contact.phones[0].number),
                      reasons.map((reason) => shared.reasons[reason]).join(', '),
                    ]}
                  />
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

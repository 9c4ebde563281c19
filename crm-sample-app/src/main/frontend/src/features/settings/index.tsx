import type { ReactNode } from 'react';
import { PageHeader } from '@/components/layout/page-header';
import { usePageTitle } from '@/hooks/use-page-title';
import { CredentialsPanel } from './components/credentials-panel';
import { FieldsPanel } from './components/fields-panel';
import { NumbersPanel } from './components/numbers-panel';
import { OutcomesPanel } from './components/outcomes-panel';
import { RulesPanel } from './components/rules-panel';
import { StatisticsCards } from './components/statistics-cards';
import { words } from './strings';

interface PartProps {
  id: string;
  title: string;
  text: string;
  children: ReactNode;
}

function Part({ id, title, text, children }: PartProps) {
  return (
    <section aria-labelledby={id} className="space-y-3">
      <div>
        <h2 id={id} className="font-semibold">
          {title}
        </h2>
        <p className="text-sm text-ink-soft">{text}</p>
      </div>
      {children}
    </section>
  );
}

export function Settings() {
  usePageTitle(words.title);
  return (
    <div className="space-y-8">
      <PageHeader title={words.title} />
      <section aria-labelledby="today-title" className="space-y-3">
        <h2 id="today-title" className="font-semibold">
          {words.today}
        </h2>
        <StatisticsCards />
      </section>
      <Part id="calling-title" title={words.calling} text={words.callingText}>
        <RulesPanel />
      </Part>
      <Part id="wrap-up-title" title={words.wrapUp} text={words.wrapUpText}>
        <OutcomesPanel />
      </Part>
      <Part id="fields-title" title={words.fields} text={words.fieldsText}>
        <FieldsPanel />
      </Part>
      <Part id="numbers-title" title={words.numbers} text={words.numbersText}>
        <NumbersPanel />
      </Part>
      <Part id="line-title" title={words.line} text={words.lineText}>
        <CredentialsPanel />
      </Part>
    </div>
  );
}

import { PageHeader } from '@/components/layout/page-header';
import { usePageTitle } from '@/hooks/use-page-title';
import { CredentialsPanel } from './components/credentials-panel';
import { StatisticsCards } from './components/statistics-cards';
import { words } from './strings';

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
      <section aria-labelledby="line-title" className="space-y-3">
        <div>
          <h2 id="line-title" className="font-semibold">
            {words.line}
          </h2>
          <p className="text-sm text-ink-soft">{words.lineText}</p>
        </div>
        <CredentialsPanel />
      </section>
    </div>
  );
}

import type { ReactNode } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { useAccount } from '@/hooks/use-session';
import { may } from '@/lib/rights';
import { CompanyListPage } from './companies/company-list-page';
import { CompanyRecordPage } from './companies/company-record-page';
import { DuplicatesPage } from './duplicates/duplicates-page';
import { EditContactPage } from './form/edit-contact-page';
import { NewContactPage } from './form/new-contact-page';
import { ImportPage } from './import/import-page';
import { ContactListPage } from './list/contact-list-page';
import { ContactRecordPage } from './record/contact-record-page';
import { TrashPage } from './trash/trash-page';

/** Everything under `/contacts` and `/companies`. */
export function ContactRoutes({ notFound }: { notFound: ReactNode }) {
  const account = useAccount();
  return (
    <Switch>
      <Route path="/contacts" component={ContactListPage} />
      <Route path="/contacts/new" component={NewContactPage} />
      <Route path="/contacts/trash" component={TrashPage} />
      <Route path="/contacts/duplicates">
        {may(account, 'merge') ? <DuplicatesPage /> : <Redirect to="/contacts" replace />}
      </Route>
      <Route path="/contacts/import">
        {may(account, 'import') ? <ImportPage /> : <Redirect to="/contacts" replace />}
      </Route>
      <Route path="/contacts/:id/edit" component={EditContactPage} />
      <Route path="/contacts/:id" component={ContactRecordPage} />
      <Route path="/companies" component={CompanyListPage} />
      <Route path="/companies/:id" component={CompanyRecordPage} />
      <Route>{notFound}</Route>
    </Switch>
  );
}

import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { useForm } from 'react-hook-form';
import { beforeEach, expect, it } from 'vitest';
import { anAccount, aUser } from '@/testing/factories';
import { renderSignedIn } from '@/testing/render';
import { server } from '@/testing/server';
import type { Account } from '@/lib/wire/user';
import { emptyForm, type ContactForm } from './contact-form';
import { OwnerField } from './owner-field';

function Form({ ownerId }: { ownerId: string }) {
  const form = useForm<ContactForm>({ defaultValues: emptyForm({ ownerId }) });
  return <OwnerField form={form} />;
}

async function choices(ownerId: string, userType: Account['userType'] = 'user') {
  renderSignedIn(<Form ownerId={ownerId} />, anAccount({ userType }));
  const owner = screen.getByLabelText('Owner');
  await within(owner).findByRole('option', { name: 'Bob Berg' });
  return within(owner)
    .getAllByRole('option')
    .map(({ textContent }) => textContent);
}

beforeEach(() =>
  server.use(
    http.get('/api/users', () =>
      HttpResponse.json([aUser(), aUser({ id: 4, fullName: 'Bob Berg' })]),
    ),
  ),
);

it.each(['3', ''])('lets a user give away their own and take nobody’s: "%s"', async (owner) => {
  expect(await choices(owner)).toHaveLength(3);
});

it('lets a user not take what a colleague looks after, and says who may', async () => {
  expect(await choices('4')).toEqual(['Bob Berg']);
  expect(screen.getByLabelText('Owner')).toHaveAccessibleDescription(/^Only the owner, managers/u);
});

it('lets those who lead choose in any case', async () => {
  expect(await choices('4', 'manager')).toHaveLength(3);
});

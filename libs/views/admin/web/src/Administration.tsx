import { PersonChip, useMe } from '@plein/kernel/web';
import { PageError, useMessages } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { Outlet, useLocation } from '@tanstack/react-router';
import { AdminTabs } from './AdminTabs';
import { CaretakersQuery } from './admin.queries';

const forAdmins = ['/admin/audit', '/admin/organisation'];

/** The house of the administration. Who has no key sees who can help; the server refuses them anyway. */
export function Administration() {
  const { roles } = useMe();
  const { pathname } = useLocation();
  const isHr = roles.includes('hr');
  if (!roles.includes('admin') && (!isHr || forAdmins.includes(pathname)))
    return <NotForYou what={isHr ? 'admin.forAdmins' : 'admin.forHr'} />;
  return (
    <div className="stack">
      <AdminTabs />
      <Outlet />
    </div>
  );
}

/** Not for everyone; and then who to ask. */
function NotForYou({ what }: { what: 'admin.forAdmins' | 'admin.forHr' }) {
  const t = useMessages();
  const { data } = useQuery(CaretakersQuery);
  return (
    <PageError error="FORBIDDEN">
      <section className="Card stack Caretakers">
        <p>{t(what)}</p>
        <ul className="stack">
          {data?.caretakers.map((person) => (
            <li key={person.id}>
              <PersonChip person={person} size="normal" withRole />
            </li>
          ))}
        </ul>
      </section>
    </PageError>
  );
}

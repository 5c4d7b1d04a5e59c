import { useMe } from '@plein/kernel/web';
import { PageError } from '@plein/platform/web';
import { Outlet, useLocation } from '@tanstack/react-router';
import { AdminTabs } from './AdminTabs';

const forAdmins = ['/admin/audit', '/admin/organisation'];

/** The house of the administration. Who has no key sees one page that says so; the server refuses them anyway. */
export function Administration() {
  const { roles } = useMe();
  const { pathname } = useLocation();
  const isAdmin = roles.includes('admin');
  if (!isAdmin && (!roles.includes('hr') || forAdmins.includes(pathname)))
    return <PageError error="FORBIDDEN" />;
  return (
    <div className="stack">
      <AdminTabs />
      <Outlet />
    </div>
  );
}

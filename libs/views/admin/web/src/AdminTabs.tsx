import { useMe } from '@plein/kernel/web';
import { useMessages } from '@plein/platform/web';
import { Link } from '@tanstack/react-router';
import './admin.css';

/** The rooms of the administration. */
export function AdminTabs() {
  const t = useMessages();
  const isAdmin = useMe().roles.includes('admin');
  return (
    <nav className="Tabs" aria-label={t('admin.title')}>
      <Link to="/admin" className="Tab" activeOptions={{ exact: true }}>
        {t('admin.attention')}
      </Link>
      <Link to="/admin/roles" className="Tab">
        {t('admin.roles')}
      </Link>
      <Link to="/admin/people" className="Tab">
        {t('admin.people')}
      </Link>
      <Link to="/search/missed" className="Tab">
        {t('admin.missed')}
      </Link>
      {isAdmin && (
        <Link to="/admin/audit" className="Tab">
          {t('admin.audit')}
        </Link>
      )}
      {isAdmin && (
        <Link to="/admin/organisation" className="Tab">
          {t('admin.organisation')}
        </Link>
      )}
    </nav>
  );
}

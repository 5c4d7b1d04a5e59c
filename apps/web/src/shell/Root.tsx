import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** The ground under every page. Entering a page moves the focus to its heading, so that it is told. */
export function Root() {
  const { pathname } = useLocation();
  const previous = useRef(pathname);
  useEffect(() => {
    if (previous.current === pathname) return undefined;
    previous.current = pathname;
    const timer = setTimeout(() => {
      if (location.hash) return;
      const heading = document.querySelector('h1');
      heading?.setAttribute('tabindex', '-1');
      heading?.focus({ preventScroll: true });
    }, 60);
    return () => clearTimeout(timer);
  }, [pathname]);
  return <Outlet />;
}

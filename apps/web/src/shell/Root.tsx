import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { keepFocus, returnFocus } from './focus';

/**
 * The ground under every page. Entering a page moves the focus to what it is about, so that it is told; coming Back
 * moves it to where it was.
 */
export function Root() {
  const router = useRouter();
  useEffect(() => {
    const leaving = router.subscribe('onBeforeNavigate', ({ fromLocation }) => {
      if (fromLocation) keepFocus(fromLocation.state.__TSR_key);
    });
    let stop = () => {};
    const entered = router.subscribe('onRendered', ({ pathChanged, toLocation }) => {
      if (!pathChanged) return;
      stop();
      stop = returnFocus(toLocation.state.__TSR_key, toLocation.hash !== '');
    });
    return () => {
      leaving();
      entered();
      stop();
    };
  }, [router]);
  return <Outlet />;
}

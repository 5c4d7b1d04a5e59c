import { useEffect, useRef } from 'react';
import { Button } from './Button';

/** "Load more": a button that also presses itself when it comes into view. */
export function MoreButton({
  children,
  busy,
  onMore,
}: {
  children: string;
  busy: boolean;
  onMore: () => void;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const more = useRef(onMore);
  more.current = onMore;
  useEffect(() => {
    const seen = new IntersectionObserver(([entry]) => entry?.isIntersecting && more.current(), {
      rootMargin: '600px',
    });
    seen.observe(ref.current!);
    return () => seen.disconnect();
  }, []);
  return (
    <div ref={ref} className="row">
      <Button busy={busy} onClick={onMore}>
        {children}
      </Button>
    </div>
  );
}

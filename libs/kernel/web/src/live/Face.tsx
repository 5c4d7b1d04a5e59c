import { Avatar } from '@plein/platform/web';
import { type ComponentProps, Suspense, lazy } from 'react';

const PresenceMark = lazy(async () => ({ default: (await import('./PresenceMark')).PresenceMark }));

/** A face with a mark when that colleague is online. */
export function Face(avatar: ComponentProps<typeof Avatar>) {
  return (
    <span className="Face">
      <Avatar {...avatar} />
      <Suspense>
        <PresenceMark id={avatar.id} />
      </Suspense>
    </span>
  );
}

/** The same in words, where there is room for them. */
export function OnlineWords({ id }: { id: string }) {
  return (
    <Suspense>
      <PresenceMark id={id} inWords />
    </Suspense>
  );
}

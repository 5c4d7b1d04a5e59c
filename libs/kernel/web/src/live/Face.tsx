import { Avatar, Nothing, onDemand } from '@plein/platform/web';
import { type ComponentProps, Suspense } from 'react';

const PresenceMark = onDemand(async () => (await import('./PresenceMark')).PresenceMark, Nothing);

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

import type { ReasonToShow } from '@plein/contract';
import { type FragmentType, MenuItem, read, useAct, useMessages, useToast } from '@plein/platform/web';
import { useNavigate } from '@tanstack/react-router';
import { FollowPerson, FollowTopic, type WhyItems_post, WhyItems_post as fragment } from './feed.queries';
import { IconInfo, IconUserMinus } from './icons';

interface Props {
  because: { reason: string; topic?: string | null };
  post: FragmentType<typeof WhyItems_post>;
}

/** In the menu of a card: why it stands here, which leads to the whole rule, and no longer following what it came by. */
export function WhyItems({ because, post: given }: Props) {
  const t = useMessages();
  const tell = useToast();
  const navigate = useNavigate();
  const { author, community } = read(fragment, given);
  const followPerson = useAct(FollowPerson);
  const followTopic = useAct(FollowTopic);
  const reason = because.reason as ReasonToShow;
  const names = { person: author.name, community: community?.name ?? '', topic: because.topic ?? '' };

  const follow = async (on: boolean): Promise<boolean> =>
    !!(reason === 'person'
      ? await followPerson.run({ personId: author.id, on })
      : await followTopic.run({ topic: names.topic, on }));
  const unfollow = async () => {
    if (await follow(false)) tell(t(`feed.unfollowed.${reason}`, names), () => void follow(true));
  };

  return (
    <>
      <MenuItem icon={<IconInfo size={20} />} onSelect={() => void navigate({ to: '/why' })}>
        <span>
          {t(`feed.because.${reason}`, names)}
          <span className="visually-hidden">. {t('feed.rule')}</span>
        </span>
      </MenuItem>
      {(reason === 'person' || reason === 'topic') && (
        <MenuItem icon={<IconUserMinus size={20} />} onSelect={() => void unfollow()}>
          {t(`feed.unfollow.${reason}`, names)}
        </MenuItem>
      )}
    </>
  );
}

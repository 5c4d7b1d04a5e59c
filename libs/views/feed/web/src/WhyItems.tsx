import type { ReasonToShow } from '@plein/contract';
import { topics } from '@plein/document';
import type { Mutable } from '@plein/follows/web';
import { useMe } from '@plein/kernel/web';
import { type FragmentType, MenuItem, read, useAct, useMessages, useToast } from '@plein/platform/web';
import { useNavigate } from '@tanstack/react-router';
import { FollowPerson, FollowTopic, type WhyItems_post, WhyItems_post as fragment } from './feed.queries';
import { IconEyeOff, IconInfo, IconUserMinus } from './icons';

interface Props {
  because: { reason: string; topic?: string | null };
  post: FragmentType<typeof WhyItems_post>;
  /** Opens the choice of what not to see for a while. */
  onMute: (offers: Mutable[]) => void;
}

/** In the menu of a card: why it stands here, which leads to the whole rule, and no longer following what it came by. */
export function WhyItems({ because, post: given, onMute }: Props) {
  const t = useMessages();
  const tell = useToast();
  const navigate = useNavigate();
  const me = useMe();
  const { author, community, alsoIn, body } = read(fragment, given);
  // It came by a community that the reader is in.
  const mine = [community, ...alsoIn].find((place) =>
    me.communities.some((one) => one.community.id === place?.id),
  );
  const followPerson = useAct(FollowPerson);
  const followTopic = useAct(FollowTopic);
  const reason = because.reason as ReasonToShow;
  const names = { person: author.name, community: mine?.name ?? '', topic: because.topic ?? '' };

  const follow = async (on: boolean): Promise<boolean> =>
    !!(reason === 'person'
      ? await followPerson.run({ personId: author.id, on })
      : await followTopic.run({ topic: names.topic, on }));
  const unfollow = async () => {
    if (await follow(false)) tell(t(`feed.unfollowed.${reason}`, names), () => void follow(true));
  };

  const offers: Mutable[] = [
    { kind: 'person', target: author.id, name: author.name },
    ...topics(body).map((topic): Mutable => ({ kind: 'topic', target: topic, name: topic })),
  ];

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
      {author.id !== me.person.id && (
        <MenuItem icon={<IconEyeOff size={20} />} onSelect={() => onMute(offers)}>
          {t('feed.mute')}
        </MenuItem>
      )}
    </>
  );
}

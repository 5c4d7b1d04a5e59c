import { type ReactionKind, reactionKinds } from '@plein/contract';
import {
  type FragmentType,
  Menu,
  MenuItem,
  graphql,
  read,
  refusalOf,
  useMessages,
  useToast,
} from '@plein/platform/web';
import { useMutation } from '@apollo/client/react';
import {
  IconBulb,
  IconConfetti,
  IconHeart,
  IconLifebuoy,
  IconMoodPlus,
  IconMoodSmile,
  IconThumbUp,
} from './icons';
import './reactions.css';

export const ReactionBar_content = graphql(`
  fragment ReactionBar_content on Content {
    id
    __typename
    viewerReaction
    reactions {
      kind
      count
    }
  }
`);

const React = graphql(`
  mutation React($id: ID!, $kind: String) {
    contentReact(id: $id, kind: $kind) {
      content {
        id
        viewerReaction
        reactions {
          kind
          count
        }
      }
      userErrors {
        code
        field
      }
    }
  }
`);

const icons = {
  thumb: IconThumbUp,
  heart: IconHeart,
  bulb: IconBulb,
  party: IconConfetti,
  laugh: IconMoodSmile,
  help: IconLifebuoy,
} as const;

interface Props {
  content: FragmentType<typeof ReactionBar_content>;
  canReact: boolean;
}

/** Six ways to react without words. Shown at once, taken back with a sentence when the server says no. */
export function ReactionBar({ content: given, canReact }: Props) {
  const content = read(ReactionBar_content, given);
  const t = useMessages();
  const tell = useToast();
  const [react] = useMutation(React);
  const shown = content.reactions.length ? content.reactions : [{ kind: 'thumb', count: 0 }];

  const press = async (kind: string) => {
    const next = content.viewerReaction === kind ? null : kind;
    try {
      await react({
        variables: { id: content.id, kind: next },
        optimisticResponse: {
          contentReact: {
            __typename: 'ReactionPayload',
            userErrors: [],
            content: {
              __typename: content.__typename as 'Post',
              id: content.id,
              viewerReaction: next,
              reactions: changed(content.reactions, content.viewerReaction ?? null, next),
            },
          },
        } as never,
      });
    } catch (error) {
      tell(t(`refused.${refusalOf(error) ?? 'INTERNAL'}`));
    }
  };

  return (
    <div className="ReactionBar">
      {shown.map(({ kind, count }) => {
        const Icon = icons[kind as ReactionKind];
        const isMine = content.viewerReaction === kind;
        return (
          <button
            key={kind}
            type="button"
            className={`Reaction Reaction--${kind}`}
            aria-pressed={isMine}
            aria-label={t('reactions.count', { name: t(`reactions.${kind}`), n: count })}
            aria-disabled={!canReact || undefined}
            data-reaction={kind}
            onClick={() => canReact && void press(kind)}
          >
            <Icon size={18} aria-hidden="true" fill={isMine ? 'currentColor' : 'none'} />
            {count > 0 && <span className="numbers">{count}</span>}
          </button>
        );
      })}
      {canReact && (
        <Menu
          button={(wired) => (
            <button
              type="button"
              className="Reaction Reaction--more"
              aria-label={t('reactions.more')}
              title={t('reactions.more')}
              {...wired}
            >
              <IconMoodPlus size={18} aria-hidden="true" />
            </button>
          )}
        >
          {reactionKinds.map((kind) => {
            const Icon = icons[kind];
            return (
              <MenuItem
                key={kind}
                icon={<Icon size={20} className={`Reaction--${kind}`} />}
                onSelect={() => void press(kind)}
              >
                {t(`reactions.${kind}`)}
              </MenuItem>
            );
          })}
        </Menu>
      )}
    </div>
  );
}

type Count = { kind: string; count: number; __typename?: 'ReactionCount' };

/** The counts as they will be, in the order in which reactions are offered. */
export function changed(counts: readonly Count[], before: string | null, next: string | null): Count[] {
  const by = new Map<string, number>(counts.map(({ kind, count }) => [kind, count]));
  if (before) by.set(before, (by.get(before) ?? 1) - 1);
  if (next) by.set(next, (by.get(next) ?? 0) + 1);
  return reactionKinds.flatMap((kind) =>
    by.get(kind) ? [{ __typename: 'ReactionCount' as const, kind, count: by.get(kind)! }] : [],
  );
}

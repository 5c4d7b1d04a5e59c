import { attentionLevels } from '@plein/contract';
import { FormError, Select, useAct, useMessages, useToast } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { LevelOfQuery, SetCommunityLevel } from './levels.queries';

/** For who looks after a community: what its members hear when they have chosen nothing. */
export function CommunityLevel({ communityId }: { communityId: string }) {
  const t = useMessages();
  const tell = useToast();
  const { data, refetch } = useQuery(LevelOfQuery, {
    variables: { scope: 'community', target: communityId },
    fetchPolicy: 'cache-and-network',
  });
  const set = useAct(SetCommunityLevel);
  const choose = async (level: string) => {
    if (!(await set.run({ communityId, level }))) return;
    await refetch();
    tell(t('levels.usualSaved'));
  };
  return (
    <section className="Card stack">
      <h2>{t('levels.usualTitle')}</h2>
      <Select
        label={t('levels.usualLabel')}
        hint={t('levels.usualHint')}
        value={data?.levelOf.usual ?? 'normal'}
        onChange={(event) => void choose(event.target.value)}
      >
        {attentionLevels.map((one) => (
          <option key={one} value={one}>
            {t(`levels.${one}`)}
          </option>
        ))}
      </Select>
      <FormError>{set.sentence}</FormError>
    </section>
  );
}

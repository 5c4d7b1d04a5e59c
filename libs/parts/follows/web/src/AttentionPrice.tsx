import { graphql, useMessages } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';

const PriceQuery = graphql(`
  query AttentionPrice($communityId: ID, $alsoInIds: [ID!], $everyone: Boolean!) {
    attentionPrice(communityId: $communityId, alsoInIds: $alsoInIds, everyone: $everyone) {
      people
      minutes
      full
      mostFull
    }
  }
`);

/** Few people is no broad message: then nothing is said. */
const broad = 10;

interface Props {
  /** Null: to everyone. */
  communityId: string | null;
  /** Other communities that show it as well. */
  alsoInIds: string[];
  /** An announcement, for all of the place. */
  everyone: boolean;
}

/** What a message to many costs them, before it is sent. */
export function AttentionPrice({ communityId, alsoInIds, everyone }: Props) {
  const t = useMessages();
  const { data } = useQuery(PriceQuery, {
    variables: { communityId, alsoInIds, everyone },
    fetchPolicy: 'cache-and-network',
  });
  const price = data?.attentionPrice;
  if (!price || price.people < broad) return null;
  const { people, minutes, full, mostFull } = price;
  return (
    <p className="meta" data-price role="status">
      {minutes < 120
        ? t('price.minutes', { people, n: minutes })
        : t('price.hours', { people, n: Math.round(minutes / 60) })}
      {full > 0 && ` ${t('price.full', { n: full, most: mostFull })}`}
    </p>
  );
}

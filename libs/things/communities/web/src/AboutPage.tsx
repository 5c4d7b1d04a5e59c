import { PersonChip } from '@plein/kernel/web';
import { read, useMessages } from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { CommunityFrame } from './CommunityFrame';
import { NoOwner } from './NoOwner';
import { CommunityHeader_community, CommunityQuery } from './communities.queries';

/** What we do here, what we do not, and who looks after it. */
export function AboutPage() {
  const t = useMessages();
  const { slug } = useParams({ strict: false }) as { slug: string };
  const { data } = useQuery(CommunityQuery, { variables: { slug } });
  const community = data && read(CommunityHeader_community, data.community);
  return (
    <CommunityFrame slug={slug} tab="about">
      {community && (
        <div className="Card stack About">
          <section>
            <h2>{t('communities.purpose')}</h2>
            <p>{community.purpose || t('communities.noPurpose')}</p>
          </section>
          <section>
            <h2>{t('communities.inFrame')}</h2>
            <p>{community.frameIn || t('communities.noFrame')}</p>
          </section>
          <section>
            <h2>{t('communities.outOfFrame')}</h2>
            <p>{community.frameOut || t('communities.noFrame')}</p>
          </section>
          <section className="stack">
            <h2>{t('communities.whoLeads')}</h2>
            {community.owners.map((person) => (
              <span key={person.id} className="spread">
                <PersonChip person={person} size="normal" withRole />
                <span className="meta">{t('communities.role.owner')}</span>
              </span>
            ))}
            {community.deputies.map((person) => (
              <span key={person.id} className="spread">
                <PersonChip person={person} size="normal" withRole />
                <span className="meta">{t('communities.role.deputy')}</span>
              </span>
            ))}
            {community.owners.length === 0 && (
              <p>
                <NoOwner community={community} />
              </p>
            )}
          </section>
        </div>
      )}
    </CommunityFrame>
  );
}

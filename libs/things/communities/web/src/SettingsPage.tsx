import { CommunityLevel } from '@plein/follows/web';
import { PersonChip } from '@plein/kernel/web';
import {
  Button,
  type DocumentType,
  EmptyState,
  FormError,
  read,
  useAct,
  useMessages,
  useToast,
} from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { type FormEvent, Suspense, useState } from 'react';
import { CommunityForm } from './CommunityForm';
import { CommunityFrame, mayLookAfter } from './CommunityFrame';
import {
  AdmitMember,
  ArchiveCommunity,
  CommunityHeader_community,
  CommunityQuery,
  RequestsQuery,
  ReviseCommunity,
  WithdrawRequest,
} from './communities.queries';

type Community = DocumentType<typeof CommunityHeader_community>;

/** For who looks after it: who waits, what it says about itself, and whether there is still writing. */
export function SettingsPage() {
  const t = useMessages();
  const { slug } = useParams({ strict: false }) as { slug: string };
  const { data } = useQuery(CommunityQuery, { variables: { slug } });
  const community = data && read(CommunityHeader_community, data.community);
  return (
    <CommunityFrame slug={slug} tab="settings">
      {community && !mayLookAfter(community) && (
        <EmptyState
          action={
            <span className="row">
              {community.owners.map((owner) => (
                <PersonChip key={owner.id} person={owner} size="normal" withRole />
              ))}
            </span>
          }
        >
          {t('communities.notYours')}
        </EmptyState>
      )}
      {community?.viewerCan.admit && <Requests community={community} />}
      {community?.viewerCan.revise && <Texts key={community.id} community={community} />}
      {community?.viewerCan.revise && (
        <Suspense>
          <CommunityLevel communityId={community.id} />
        </Suspense>
      )}
      {community?.viewerCan.revise && (
        <p>
          <Link to="/search/missed">{t('communities.missed')}</Link>
        </p>
      )}
      {community?.viewerCan.archive && <Archive community={community} />}
    </CommunityFrame>
  );
}

function Requests({ community }: { community: Community }) {
  const t = useMessages();
  const { data, refetch } = useQuery(RequestsQuery, {
    variables: { communityId: community.id },
    fetchPolicy: 'cache-and-network',
  });
  const admit = useAct(AdmitMember);
  const withdraw = useAct(WithdrawRequest);
  const answer = (personId: string, admitted: boolean) =>
    void admit.run({ communityId: community.id, personId, admitted }).then(() => refetch());
  return (
    <section className="Card stack">
      <h2>{t('communities.waitingPeople')}</h2>
      {data?.membershipRequests.length === 0 && <p className="meta">{t('communities.nobodyWaits')}</p>}
      <ul className="stack">
        {data?.membershipRequests.map(({ person, kind, by }) => (
          <li key={person.id} className="spread">
            <PersonChip person={person} size="normal" withRole />
            {kind === 'request' ? (
              <span className="row">
                <Button small look="primary" onClick={() => answer(person.id, true)}>
                  {t('communities.admit')}
                </Button>
                <Button small onClick={() => answer(person.id, false)}>
                  {t('communities.decline')}
                </Button>
              </span>
            ) : (
              <span className="row">
                <span className="meta">{t('communities.invitedBy', { name: by.name })}</span>
                <Button
                  small
                  onClick={() =>
                    void withdraw
                      .run({ communityId: community.id, personId: person.id })
                      .then(() => refetch())
                  }
                >
                  {t('communities.withdraw')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      <FormError>{admit.sentence ?? withdraw.sentence}</FormError>
    </section>
  );
}

function Archive({ community }: { community: Community }) {
  const t = useMessages();
  const tell = useToast();
  const archive = useAct(ArchiveCommunity);
  const isArchived = !!community.archivedAt;
  const turn = async (archived: boolean): Promise<void> => {
    if (await archive.run({ id: community.id, archived }))
      tell(t(archived ? 'communities.archivedNow' : 'communities.reopened'), () => void turn(!archived));
  };
  return (
    <section className="Card stack">
      <h2>{t('communities.archiveTitle')}</h2>
      <p className="meta">{t('communities.archiveText')}</p>
      <FormError>{archive.sentence}</FormError>
      <div>
        <Button busy={archive.loading} onClick={() => void turn(!isArchived)}>
          {t(isArchived ? 'communities.reopen' : 'communities.archive')}
        </Button>
      </div>
    </section>
  );
}

function Texts({ community }: { community: Community }) {
  const t = useMessages();
  const tell = useToast();
  const revise = useAct(ReviseCommunity);
  const [text, setText] = useState({
    name: community.name,
    kind: community.kind,
    purpose: community.purpose,
    frameIn: community.frameIn,
    frameOut: community.frameOut,
  });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (await revise.run({ id: community.id, input: text })) tell(t('communities.saved'));
  };
  return (
    <form className="Card stack" onSubmit={(event) => void save(event)}>
      <h2>{t('communities.textsTitle')}</h2>
      <CommunityForm text={text} onChange={setText} errorOf={revise.errorOf} />
      <FormError>{revise.sentence}</FormError>
      <div>
        <Button look="primary" type="submit" busy={revise.loading}>
          {t('platform.save')}
        </Button>
      </div>
    </form>
  );
}

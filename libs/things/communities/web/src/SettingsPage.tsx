import { PersonChip, usePeopleFinder } from '@plein/kernel/web';
import {
  Button,
  Combobox,
  type DocumentType,
  FormError,
  IconButton,
  Menu,
  MenuItem,
  TextArea,
  read,
  useAct,
  useMessages,
  useToast,
} from '@plein/platform/web';
import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { CommunityForm } from './CommunityForm';
import { CommunityFrame } from './CommunityFrame';
import { IconDots } from './icons';
import { OfferDialog } from './OfferDialog';
import {
  AddMembers,
  AdmitMember,
  AssignRole,
  CommunityHeader_community,
  CommunityQuery,
  EndRole,
  InviteMember,
  MembersQuery,
  RemoveMember,
  RequestsQuery,
  ReviseCommunity,
} from './communities.queries';

type Community = DocumentType<typeof CommunityHeader_community>;

/** For who looks after it: who waits, who is in, who does what, and what it says about itself. */
export function SettingsPage() {
  const { slug } = useParams({ strict: false }) as { slug: string };
  const { data } = useQuery(CommunityQuery, { variables: { slug } });
  const community = data && read(CommunityHeader_community, data.community);
  return (
    <CommunityFrame slug={slug} tab="settings">
      {community?.viewerCan.admit && <Requests community={community} />}
      {community?.viewerCan.invite && <Invite community={community} />}
      {community && <Roles community={community} />}
      {community?.viewerCan.revise && <Texts key={community.id} community={community} />}
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
              <span className="meta">{t('communities.invitedBy', { name: by.name })}</span>
            )}
          </li>
        ))}
      </ul>
      <FormError>{admit.sentence}</FormError>
    </section>
  );
}

function Invite({ community }: { community: Community }) {
  const t = useMessages();
  const tell = useToast();
  const findPeople = usePeopleFinder();
  const invite = useAct(InviteMember);
  const add = useAct(AddMembers);
  const [person, setPerson] = useState<{ id: string; name: string } | null>(null);
  const [round, setRound] = useState(0);
  const [many, setMany] = useState('');
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const inviteOne = async () => {
    if (!person || !(await invite.run({ communityId: community.id, personId: person.id }))) return;
    tell(t('communities.invited', { name: person.name }));
    setPerson(null);
    setRound(round + 1);
  };
  const addAll = async (event: FormEvent) => {
    event.preventDefault();
    const people = many.split(/[\s,;]+/).filter(Boolean);
    const done = (await add.run({ communityId: community.id, input: { people } })) as {
      added?: number | null;
      unknown?: string[] | null;
    } | null;
    if (!done) return;
    tell(t('communities.added', { n: done.added ?? 0 }));
    setUnknown(done.unknown ?? []);
    setMany((done.unknown ?? []).join('\n'));
  };
  return (
    <section className="Card stack">
      <h2>{t('communities.inviteTitle')}</h2>
      <Combobox
        key={round}
        label={t('communities.invitePerson')}
        error={invite.errorOf('personId')}
        find={findPeople}
        nameOf={(one) => one.name}
        show={(one) => `${one.name} ${one.hint ?? ''}`}
        onChoose={setPerson}
      />
      <div>
        <Button busy={invite.loading} onClick={() => void inviteOne()}>
          {t('communities.invite')}
        </Button>
      </div>
      {community.viewerCan.admit && (
        <form className="stack" onSubmit={(event) => void addAll(event)}>
          <TextArea
            label={t('communities.addMany')}
            hint={t('communities.addManyHint')}
            value={many}
            onChange={(event) => setMany(event.target.value)}
          />
          {unknown.length > 0 && (
            <p role="status">{t('communities.unknown', { names: unknown.join(', ') })}</p>
          )}
          <div>
            <Button type="submit" busy={add.loading}>
              {t('communities.addNow')}
            </Button>
          </div>
        </form>
      )}
      <FormError>{invite.sentence ?? add.sentence}</FormError>
    </section>
  );
}

function Roles({ community }: { community: Community }) {
  const t = useMessages();
  const { data, refetch } = useQuery(MembersQuery, {
    variables: { slug: community.slug, search: null },
    fetchPolicy: 'cache-and-network',
  });
  const assign = useAct(AssignRole);
  const end = useAct(EndRole);
  const remove = useAct(RemoveMember);
  const [offering, setOffering] = useState<{ assignmentId: string; role: string } | null>(null);
  const again = () => void refetch();
  return (
    <section className="Card stack">
      <h2>{t('communities.rolesTitle')}</h2>
      <p className="meta">{t('communities.rolesText')}</p>
      <FormError>{assign.sentence ?? end.sentence ?? remove.sentence}</FormError>
      <ul className="Members">
        {data?.community.members.edges.map(({ node }) => (
          <li key={node.id}>
            <PersonChip person={node.person} size="normal" withRole />
            <span className="row">
              <span className="meta">{t(`communities.role.${node.role}`)}</span>
              <Menu
                button={(wired) => (
                  <IconButton label={t('communities.rolesOf', { name: node.person.name })} {...wired}>
                    <IconDots size={20} />
                  </IconButton>
                )}
              >
                {community.viewerCan.assignRoles &&
                  (['owner', 'deputy', 'moderator'] as const)
                    .filter((role) => role !== node.role)
                    .map((role) => (
                      <MenuItem
                        key={role}
                        onSelect={() =>
                          void assign
                            .run({
                              input: {
                                personId: node.person.id,
                                role,
                                scope: 'community',
                                scopeId: community.id,
                              },
                            })
                            .then(again)
                        }
                      >
                        {t('communities.make', { role: t(`communities.role.${role}`) })}
                      </MenuItem>
                    ))}
                {node.assignmentId && (
                  <MenuItem
                    onSelect={() => setOffering({ assignmentId: node.assignmentId!, role: node.role })}
                  >
                    {t('communities.handOver')}
                  </MenuItem>
                )}
                {node.assignmentId && (
                  <MenuItem onSelect={() => void end.run({ id: node.assignmentId! }).then(again)}>
                    {t('communities.endRole')}
                  </MenuItem>
                )}
                {community.viewerCan.removeMember && (
                  <MenuItem
                    danger
                    onSelect={() =>
                      void remove.run({ communityId: community.id, personId: node.person.id }).then(again)
                    }
                  >
                    {t('communities.remove')}
                  </MenuItem>
                )}
              </Menu>
            </span>
          </li>
        ))}
      </ul>
      {offering && <OfferDialog assignmentId={offering.assignmentId} onClose={() => setOffering(null)} />}
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

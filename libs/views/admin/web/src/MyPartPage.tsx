import { OfferDialog } from '@plein/communities/web';
import {
  Button,
  EmptyState,
  PageError,
  FormError,
  IconButton,
  Menu,
  MenuItem,
  PageSkeleton,
  Stip,
  buttonClass,
  useAct,
  useMessages,
  usePageTitle,
  useToast,
} from '@plein/platform/web';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { DayOf } from './DayOf';
import { IconDots } from './icons';
import {
  AnswerHandover,
  AnswerInvitation,
  EndHeldRole,
  GiveBackOwnership,
  MyPartQuery,
  TakeOwnership,
} from './admin.queries';
import './admin.css';

/** All I own and hold, and what waits for my answer. */
export function MyPartPage() {
  const t = useMessages();
  const tell = useToast();
  const client = useApolloClient();
  const { data, error, refetch } = useQuery(MyPartQuery, { fetchPolicy: 'cache-and-network' });
  const handover = useAct(AnswerHandover);
  const invitation = useAct(AnswerInvitation);
  const take = useAct(TakeOwnership);
  const giveBack = useAct(GiveBackOwnership);
  const end = useAct(EndHeldRole);
  const [offering, setOffering] = useState<string | null>(null);
  usePageTitle(t('admin.myPart'));
  if (error && !data) return <PageError error={error} retry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { roles, offers, doors } = data.myPart;
  const invitations = data.membershipInvitations;
  const free = data.withoutOwner.filter(({ canTake }) => canTake);
  const again = () => client.refetchQueries({ include: 'active' });
  const after = (done: unknown, told: string, undo?: () => void) => {
    if (done) void again().then(() => tell(told, undo));
  };
  const sentence =
    handover.sentence ?? invitation.sentence ?? take.sentence ?? giveBack.sentence ?? end.sentence;

  const nameOf = ({ role, place }: (typeof roles)[number]) =>
    `${t(`admin.role.${role}`)} · ${place ?? t('admin.organisationWide')}`;

  return (
    <div className="Page stack">
      <h1>{t('admin.myPart')}</h1>
      <FormError>{sentence}</FormError>
      {offers.length + invitations.length + doors.length > 0 && (
        <section className="Card stack">
          <h2>
            <Stip /> {t('admin.waits')}
          </h2>
          {offers.map((offer) => (
            <div key={offer.handover.id} className="spread">
              <div>
                <p>
                  {t('admin.offered', {
                    name: offer.from.name,
                    role: t(`admin.role.${offer.role}`),
                    place: offer.place,
                  })}
                </p>
                {offer.handover.note && <p className="meta">{offer.handover.note}</p>}
              </div>
              <span className="row">
                <Button
                  small
                  look="primary"
                  onClick={() =>
                    void handover
                      .run({ id: offer.handover.id, accept: true })
                      .then((done) => after(done, t('admin.accepted')))
                  }
                >
                  {t('admin.accept')}
                </Button>
                <Button
                  small
                  onClick={() =>
                    void handover
                      .run({ id: offer.handover.id, accept: false })
                      .then((done) => after(done, t('admin.declined')))
                  }
                >
                  {t('admin.decline')}
                </Button>
              </span>
            </div>
          ))}
          {invitations.map((one) => (
            <div key={one.communityId} className="spread">
              <div>
                <p>{t('admin.invited', { name: one.by.name, place: one.name })}</p>
                <p className="meta">{one.purpose}</p>
              </div>
              <span className="row">
                <Button
                  small
                  look="primary"
                  onClick={() =>
                    void invitation
                      .run({ communityId: one.communityId, accept: true })
                      .then((done) => after(done, t('admin.joined')))
                  }
                >
                  {t('admin.join')}
                </Button>
                <Button
                  small
                  onClick={() =>
                    void invitation
                      .run({ communityId: one.communityId, accept: false })
                      .then((done) => after(done, t('admin.declined')))
                  }
                >
                  {t('admin.decline')}
                </Button>
              </span>
            </div>
          ))}
          {doors.map((community) => (
            <Link key={community.id} to="/c/$slug/settings" params={{ slug: community.slug }}>
              {t('admin.door', { place: community.name })}
            </Link>
          ))}
        </section>
      )}
      <section className="Card stack">
        <h2>{t('admin.hold')}</h2>
        {roles.length === 0 && (
          <EmptyState
            action={
              <Link to="/c" className={buttonClass('primary')}>
                {t('admin.toCommunities')}
              </Link>
            }
          >
            {t('admin.holdNothing')}
          </EmptyState>
        )}
        <ul className="stack">
          {roles.map((role) => (
            <li key={role.id} className="spread">
              <span>
                {t(`admin.role.${role.role}`)} ·{' '}
                {role.address && role.place ? (
                  <a href={role.address}>{role.place}</a>
                ) : (
                  t('admin.organisationWide')
                )}
              </span>
              <span className="row">
                <span className="meta">
                  {t('admin.sinceDay')} <DayOf at={role.since} />
                  {role.until && (
                    <>
                      {' '}
                      {t('admin.untilDay')} <DayOf at={role.until} />
                    </>
                  )}
                </span>
                <Menu
                  button={(wired) => (
                    <IconButton label={t('admin.actsWith', { role: nameOf(role) })} {...wired}>
                      <IconDots size={20} />
                    </IconButton>
                  )}
                >
                  {role.canHandOver && (
                    <MenuItem onSelect={() => setOffering(role.id)}>{t('admin.handOver')}</MenuItem>
                  )}
                  {role.canEnd && (
                    <MenuItem
                      danger
                      onSelect={() =>
                        void end.run({ id: role.id }).then((done) => after(done, t('admin.laidDown')))
                      }
                    >
                      {t('admin.layDown')}
                    </MenuItem>
                  )}
                </Menu>
              </span>
            </li>
          ))}
        </ul>
      </section>
      {free.length > 0 && (
        <section className="Card stack">
          <h2>{t('admin.free')}</h2>
          <ul className="stack">
            {free.map((one) => (
              <li key={one.id} className="spread">
                <a href={one.address}>{one.name}</a>
                <button
                  type="button"
                  className="NoOwner LinkButton"
                  onClick={() =>
                    void take
                      .run({ id: one.id })
                      .then((done) =>
                        after(done, t('admin.taken'), () => void giveBack.run({ id: one.id }).then(again)),
                      )
                  }
                >
                  {t('admin.take')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {offering && <OfferDialog assignmentId={offering} onClose={() => setOffering(null)} />}
    </div>
  );
}

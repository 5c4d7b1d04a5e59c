import { graphql } from '@plein/platform/web';

export const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      person {
        id
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const SetupQuery = graphql(`
  query Setup {
    setup
  }
`);

export const SetupFirstAdmin = graphql(`
  mutation SetupFirstAdmin($input: SetupInput!) {
    setupFirstAdmin(input: $input) {
      person {
        id
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const InvitationQuery = graphql(`
  query Invitation($token: String!) {
    invitation(token: $token) {
      name
      email
    }
  }
`);

export const AcceptInvitation = graphql(`
  mutation AcceptInvitation($token: String!, $input: JoinInput!) {
    invitationAccept(token: $token, input: $input) {
      person {
        id
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const PeopleQuery = graphql(`
  query People($search: String, $after: ID) {
    people(search: $search, first: 40, after: $after) {
      edges {
        cursor
        node {
          id
          name
          ...PersonChip_person
          team
          place
          status
          viewerCan {
            suspend
          }
          profile {
            personId
            skills
            askMeAbout
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const ProfileHeader_person = graphql(`
  fragment ProfileHeader_person on Person {
    id
    handle
    name
    roleTitle
    team
    place
    photoId
    status
    viewerFollows
    viewerCan {
      reviseProfile
    }
    profile {
      personId
      about
      phone
      workingDays
      skills
      askMeAbout
      languages
    }
  }
`);

export const ProfileQuery = graphql(`
  query Profile($handle: String!) {
    person(handle: $handle) {
      id
      name
      ...ProfileHeader_person
    }
  }
`);

export const ReviseProfile = graphql(`
  mutation ReviseProfile($input: ProfileReviseInput!) {
    profileRevise(input: $input) {
      person {
        id
        ...ProfileHeader_person
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const FollowPerson = graphql(`
  mutation FollowPerson($personId: ID!, $on: Boolean!) {
    personFollow(personId: $personId, on: $on) {
      person {
        id
        viewerFollows
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const SessionsQuery = graphql(`
  query Sessions {
    sessions {
      id
      device
      startedAt
      lastSeenAt
      isThisOne
    }
  }
`);

export const EndSession = graphql(`
  mutation EndSession($id: ID!) {
    sessionEnd(id: $id) {
      done
      userErrors {
        code
        field
      }
    }
  }
`);

export const EndOtherSessions = graphql(`
  mutation EndOtherSessions {
    sessionsEndOthers {
      done
      userErrors {
        code
        field
      }
    }
  }
`);

export const SuggestSkills = graphql(`
  query SuggestSkills($letters: String!) {
    skillSuggest(letters: $letters)
  }
`);

export const ChangePassword = graphql(`
  mutation ChangePassword($input: PasswordChangeInput!) {
    passwordChange(input: $input) {
      done
      userErrors {
        code
        field
      }
    }
  }
`);

export const InvitationsQuery = graphql(`
  query Invitations {
    invitations {
      id
      createdAt
      expiresAt
      person {
        id
        name
      }
    }
  }
`);

export const InvitePerson = graphql(`
  mutation InvitePerson($input: PersonInviteInput!) {
    personInvite(input: $input) {
      link
      userErrors {
        code
        field
      }
    }
  }
`);

export const RenewInvitation = graphql(`
  mutation RenewInvitation($personId: ID!) {
    invitationRenew(personId: $personId) {
      link
      userErrors {
        code
        field
      }
    }
  }
`);

export const RevokeInvitation = graphql(`
  mutation RevokeInvitation($id: ID!) {
    invitationRevoke(id: $id) {
      done
      userErrors {
        code
        field
      }
    }
  }
`);

export const SuspendPerson = graphql(`
  mutation SuspendPerson($id: ID!) {
    personSuspend(id: $id) {
      person {
        id
        status
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const ReturnPerson = graphql(`
  mutation ReturnPerson($id: ID!) {
    personReturn(id: $id) {
      person {
        id
        status
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const SignOutHere = graphql(`
  mutation SignOutHere {
    signOut {
      done
      userErrors {
        code
        field
      }
    }
  }
`);

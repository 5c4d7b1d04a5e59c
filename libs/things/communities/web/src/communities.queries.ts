import { graphql } from '@plein/platform/web';

export const CommunityHeader_community = graphql(`
  fragment CommunityHeader_community on Community {
    id
    slug
    name
    kind
    purpose
    frameIn
    frameOut
    memberCount
    archivedAt
    viewerRole
    viewerHasRequested
    viewerIsInvited
    owners {
      ...PersonChip_person
      id
      name
      photoId
    }
    deputies {
      ...PersonChip_person
      id
      name
    }
    viewerCan {
      readContents
      join
      request
      leave
      post
      invite
      admit
      removeMember
      revise
      assignRoles
      archive
    }
  }
`);

export const CommunityQuery = graphql(`
  query Community($slug: String!) {
    community(slug: $slug) {
      id
      name
      viewerCan {
        readContents
        post
      }
      ...CommunityHeader_community
    }
  }
`);

export const CommunitiesQuery = graphql(`
  query Communities($search: String, $mine: Boolean, $after: ID) {
    communities(search: $search, mine: $mine, first: 40, after: $after) {
      edges {
        cursor
        node {
          id
          ...CommunityHeader_community
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const MembersQuery = graphql(`
  query Members($slug: String!, $search: String, $after: ID) {
    community(slug: $slug) {
      id
      ...CommunityHeader_community
      members(search: $search, first: 50, after: $after) {
        edges {
          cursor
          node {
            id
            role
            assignmentId
            since
            until
            canMake
            canEndRole
            canHandOver
            canRemove
            person {
              id
              name
              ...PersonChip_person
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const RequestsQuery = graphql(`
  query Requests($communityId: ID!) {
    membershipRequests(communityId: $communityId) {
      kind
      createdAt
      person {
        id
        name
        ...PersonChip_person
      }
      by {
        id
        name
      }
    }
  }
`);

export const StartCommunity = graphql(`
  mutation StartCommunity($input: CommunityStartInput!) {
    communityStart(input: $input) {
      community {
        id
        slug
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const ReviseCommunity = graphql(`
  mutation ReviseCommunity($id: ID!, $input: CommunityReviseInput!) {
    communityRevise(id: $id, input: $input) {
      community {
        id
        ...CommunityHeader_community
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const JoinCommunity = graphql(`
  mutation JoinCommunity($communityId: ID!) {
    membershipJoin(communityId: $communityId) {
      community {
        id
        memberCount
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const AskToJoin = graphql(`
  mutation AskToJoin($communityId: ID!) {
    membershipRequest(communityId: $communityId) {
      community {
        id
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const JoinWhenInvited = graphql(`
  mutation JoinWhenInvited($communityId: ID!) {
    membershipAnswer(communityId: $communityId, accept: true) {
      userErrors {
        code
        field
      }
    }
  }
`);

export const LeaveCommunity = graphql(`
  mutation LeaveCommunity($communityId: ID!) {
    membershipLeave(communityId: $communityId) {
      community {
        id
        memberCount
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const InviteMember = graphql(`
  mutation InviteMember($communityId: ID!, $personId: ID!) {
    membershipInvite(communityId: $communityId, personId: $personId) {
      community {
        id
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const AdmitMember = graphql(`
  mutation AdmitMember($communityId: ID!, $personId: ID!, $admitted: Boolean!) {
    membershipAdmit(communityId: $communityId, personId: $personId, admitted: $admitted) {
      community {
        id
        memberCount
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const RemoveMember = graphql(`
  mutation RemoveMember($communityId: ID!, $personId: ID!) {
    membershipRemove(communityId: $communityId, personId: $personId) {
      done
      userErrors {
        code
        field
      }
    }
  }
`);

export const AddMembers = graphql(`
  mutation AddMembers($communityId: ID!, $input: MembersAddInput!) {
    membersAdd(communityId: $communityId, input: $input) {
      added
      unknown
      userErrors {
        code
        field
      }
    }
  }
`);

export const AssignRole = graphql(`
  mutation AssignRole($input: RoleAssignInput!) {
    roleAssign(input: $input) {
      done
      userErrors {
        code
        field
      }
    }
  }
`);

export const EndRole = graphql(`
  mutation EndRole($id: ID!) {
    roleEnd(id: $id) {
      done
      userErrors {
        code
        field
      }
    }
  }
`);

export const OfferRole = graphql(`
  mutation OfferRole($assignmentId: ID!, $toPersonId: ID!, $note: String) {
    roleHandoverOffer(assignmentId: $assignmentId, toPersonId: $toPersonId, note: $note) {
      done
      userErrors {
        code
        field
      }
    }
  }
`);

export const TakeCommunityOn = graphql(`
  mutation TakeCommunityOn($id: ID!) {
    ownershipTake(id: $id) {
      done
      userErrors {
        code
        field
      }
    }
  }
`);

export const GiveCommunityBack = graphql(`
  mutation GiveCommunityBack($id: ID!) {
    ownershipGiveBack(id: $id) {
      done
      userErrors {
        code
        field
      }
    }
  }
`);

export const WithdrawRequest = graphql(`
  mutation WithdrawRequest($communityId: ID!, $personId: ID!) {
    membershipWithdraw(communityId: $communityId, personId: $personId) {
      community {
        id
        ...CommunityHeader_community
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const ArchiveCommunity = graphql(`
  mutation ArchiveCommunity($id: ID!, $archived: Boolean!) {
    communityArchive(id: $id, archived: $archived) {
      community {
        id
        ...CommunityHeader_community
      }
      userErrors {
        code
        field
      }
    }
  }
`);

import { graphql } from '@plein/platform/web';

export const MyPartQuery = graphql(`
  query MyPart {
    myPart {
      roles {
        id
        role
        scope
        place
        address
        since
        until
        canEnd
        canHandOver
      }
      offers {
        role
        scope
        place
        from {
          id
          name
        }
        handover {
          id
          note
          offeredAt
        }
      }
      doors {
        id
        slug
        name
      }
    }
    membershipInvitations {
      communityId
      name
      purpose
      by {
        id
        name
      }
    }
    withoutOwner {
      id
      scope
      name
      address
      canTake
    }
  }
`);

export const AnswerHandover = graphql(`
  mutation AnswerHandover($id: ID!, $accept: Boolean!) {
    roleHandoverAnswer(id: $id, accept: $accept) {
      done
      userErrors {
        code
        field
      }
    }
  }
`);

export const AnswerInvitation = graphql(`
  mutation AnswerInvitation($communityId: ID!, $accept: Boolean!) {
    membershipAnswer(communityId: $communityId, accept: $accept) {
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

export const TakeOwnership = graphql(`
  mutation TakeOwnership($id: ID!) {
    ownershipTake(id: $id) {
      done
      userErrors {
        code
        field
      }
    }
  }
`);

export const GiveBackOwnership = graphql(`
  mutation GiveBackOwnership($id: ID!) {
    ownershipGiveBack(id: $id) {
      done
      userErrors {
        code
        field
      }
    }
  }
`);

export const WithoutOwnerQuery = graphql(`
  query WithoutOwner {
    withoutOwner {
      id
      scope
      name
      address
      canAssign
    }
    people(first: 2) {
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const CaretakersQuery = graphql(`
  query Caretakers {
    caretakers {
      id
      ...PersonChip_person
    }
  }
`);

export const FindCommunities = graphql(`
  query FindCommunities($search: String) {
    communities(search: $search, first: 8) {
      edges {
        cursor
        node {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const RegisterQuery = graphql(`
  query Register($filter: RoleRegisterFilter, $after: ID) {
    roleRegister(filter: $filter, first: 50, after: $after) {
      edges {
        cursor
        node {
          id
          role
          scope
          place
          address
          since
          until
          reason
          endedAt
          canEnd
          canHandOver
          person {
            id
            name
            ...PersonChip_person
          }
          assignedBy {
            id
            name
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

export const AssignRoleHere = graphql(`
  mutation AssignRoleHere($input: RoleAssignInput!) {
    roleAssign(input: $input) {
      done
      userErrors {
        code
        field
      }
    }
  }
`);

export const EndHeldRole = graphql(`
  mutation EndHeldRole($id: ID!) {
    roleEnd(id: $id) {
      done
      userErrors {
        code
        field
      }
    }
  }
`);

export const AuditQuery = graphql(`
  query Audit($filter: AuditFilter, $after: ID) {
    auditLog(filter: $filter, first: 50, after: $after) {
      edges {
        cursor
        node {
          id
          name
          place
          details
          requestId
          occurredAt
          actor {
            id
            name
          }
          person {
            id
            name
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

export const OrganisationQuery = graphql(`
  query Organisation {
    organisation {
      name
      isDemo
    }
  }
`);

export const ReviseOrganisation = graphql(`
  mutation ReviseOrganisation($input: OrganisationReviseInput!) {
    organisationRevise(input: $input) {
      organisation {
        name
        isDemo
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const PersonNameQuery = graphql(`
  query PersonName($id: ID!) {
    personById(id: $id) {
      id
      name
    }
  }
`);

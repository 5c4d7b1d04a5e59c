import { graphql } from '@plein/platform/web';
// The documents below lean on these; loaded with them, wherever they are asked.
import './page.fragments';

export const WikiSpacesQuery = graphql(`
  query WikiSpaces {
    wikiSpaces {
      id
      pageCount
      changedAt
      community {
        id
        slug
        name
        purpose
      }
      recentPages {
        id
        title
        slug
        changedAt
      }
    }
  }
`);

export const WikiSpaceQuery = graphql(`
  query WikiSpace($community: String!) {
    wikiSpace(community: $community) {
      id
      pageCount
      viewerCanWrite
      community {
        id
        slug
        name
        purpose
      }
      recentPages {
        id
        title
        slug
        changedAt
        changedBy {
          id
          name
        }
      }
    }
  }
`);

export const PageTreeQuery = graphql(`
  query PageTree($communityId: ID!, $under: ID) {
    pageTree(communityId: $communityId, under: $under) {
      id
      isWhole
      nodes {
        id
        title
        slug
        parentId
        hasChildren
      }
    }
  }
`);

export const PageQuery = graphql(`
  query Page($id: ID!) {
    page(id: $id) {
      id
      slug
      community {
        id
        slug
      }
      ...PageView_page
      ...PageWriter_page
    }
  }
`);

export const PageByAddressQuery = graphql(`
  query PageByAddress($community: String!, $path: String!) {
    pageByAddress(community: $community, path: $path) {
      id
      slug
      community {
        id
        slug
      }
    }
  }
`);

export const PageAddressQuery = graphql(`
  query PageAddress($id: ID!) {
    page(id: $id) {
      id
      slug
      community {
        id
        slug
      }
    }
  }
`);

export const BacklinksQuery = graphql(`
  query Backlinks($id: ID!, $after: ID) {
    backlinks(id: $id, after: $after) {
      edges {
        cursor
        node {
          id
          kind
          title
          rootId
          createdAt
          community {
            id
            slug
            name
          }
          author {
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

export const PageVersionsQuery = graphql(`
  query PageVersions($id: ID!, $after: Int) {
    pageVersions(id: $id, after: $after) {
      edges {
        cursor
        node {
          id
          number
          title
          changeNote
          added
          removed
          createdAt
          author {
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

export const PageVersionQuery = graphql(`
  query PageVersion($id: ID!, $number: Int!) {
    pageVersion(id: $id, number: $number) {
      number
      title
      body
    }
  }
`);

export const PageCompareQuery = graphql(`
  query PageCompare($id: ID!, $a: Int!, $b: Int!) {
    pageCompare(id: $id, a: $a, b: $b) {
      before {
        number
        title
      }
      after {
        number
        title
      }
      diff
    }
  }
`);

export const PageSuggestQuery = graphql(`
  query PageSuggest($letters: String!, $communityId: ID) {
    pageSuggest(letters: $letters, communityId: $communityId) {
      id
      title
      community {
        id
        name
      }
    }
  }
`);

export const PublishPage = graphql(`
  mutation PublishPage($input: PagePublishInput!) {
    pagePublish(input: $input) {
      page {
        id
        slug
        ...PageView_page
        ...PageWriter_page
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const RevisePage = graphql(`
  mutation RevisePage($id: ID!, $input: PageReviseInput!) {
    pageRevise(id: $id, input: $input) {
      page {
        id
        slug
        ...PageView_page
        ...PageWriter_page
      }
      conflict {
        theirs {
          number
          title
          body
          createdAt
          author {
            id
            name
          }
        }
        yourTitle
        yourBody
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const MovePage = graphql(`
  mutation MovePage($id: ID!, $input: PageMoveInput!) {
    pageMove(id: $id, input: $input) {
      page {
        id
        slug
        parentId
        breadcrumbs {
          id
          title
          slug
        }
        community {
          id
          slug
          name
        }
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const WithdrawPage = graphql(`
  mutation WithdrawPage($id: ID!) {
    pageWithdraw(id: $id) {
      page {
        id
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const RestorePage = graphql(`
  mutation RestorePage($id: ID!) {
    pageRestore(id: $id) {
      page {
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

export const RestoreVersion = graphql(`
  mutation RestoreVersion($id: ID!, $number: Int!) {
    pageRestoreVersion(id: $id, number: $number) {
      page {
        id
        slug
        ...PageView_page
        ...PageWriter_page
      }
      userErrors {
        code
        field
      }
    }
  }
`);

/** Whether somebody published since: asked apart, so that the text on the screen stays as it is. */
export const PageRevisionQuery = graphql(`
  query PageRevision($id: ID!) {
    page(id: $id) {
      id
      revision
      revisedBy {
        id
        name
      }
    }
  }
`);

/** Where the viewer may write: where a page can go. */
export const WritableSpacesQuery = graphql(`
  query WritableSpaces {
    wikiSpaces {
      id
      viewerCanWrite
      community {
        id
        name
      }
    }
  }
`);

/** What became of a page that is not there. */
export const PageGoneQuery = graphql(`
  query PageGone($id: ID!) {
    pageGone(id: $id) {
      at
      viewerCanRestore
      by {
        id
        name
      }
    }
  }
`);

/** Whose door it is: for who may not come in. */
export const ClosedSpaceQuery = graphql(`
  query ClosedSpace($slug: String!) {
    community(slug: $slug) {
      id
      slug
      name
      purpose
      owners {
        id
        name
      }
      viewerHasRequested
    }
  }
`);

export const TakePage = graphql(`
  mutation TakePage($id: ID!) {
    ownershipTake(id: $id) {
      done
      userErrors {
        code
        field
      }
    }
  }
`);

export const LayDownPage = graphql(`
  mutation LayDownPage($assignmentId: ID!) {
    roleEnd(id: $assignmentId) {
      done
      userErrors {
        code
        field
      }
    }
  }
`);

/** What stands around the text and changes in place: who looks after it, what one may do, how it was received. */
export const PageSurroundingsQuery = graphql(`
  query PageSurroundings($id: ID!) {
    page(id: $id) {
      id
      owner {
        assignmentId
        since
        person {
          id
          ...PersonChip_person
        }
      }
      deputy {
        person {
          id
          name
        }
      }
      viewerCan {
        revise
        move
        withdraw
        comment
        react
      }
      ...ReactionBar_content
    }
  }
`);

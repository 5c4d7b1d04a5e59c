import { graphql } from '@plein/platform/web';

export const PostOrder_post = graphql(`
  fragment PostOrder_post on Post {
    id
    archivedAt
    commentsClosed {
      reason
      at
      by {
        id
        name
      }
    }
    viewerCan {
      comment
      closeComments
      archive
      move
      pin
      share
    }
  }
`);

export const CloseComments = graphql(`
  mutation CloseComments($id: ID!, $reason: String!) {
    postCommentsClose(id: $id, reason: $reason) {
      post {
        ...PostOrder_post
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const OpenComments = graphql(`
  mutation OpenComments($id: ID!) {
    postCommentsOpen(id: $id) {
      post {
        ...PostOrder_post
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const ArchivePost = graphql(`
  mutation ArchivePost($id: ID!, $archived: Boolean!) {
    postArchive(id: $id, archived: $archived) {
      post {
        ...PostOrder_post
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const MovePost = graphql(`
  mutation MovePost($id: ID!, $communityId: ID) {
    postMove(id: $id, communityId: $communityId) {
      post {
        ...PostCard_post
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const PostMovesQuery = graphql(`
  query PostMoves($id: ID!) {
    postMoves(id: $id) {
      id
      at
      by {
        id
        name
      }
      from {
        isHidden
        community {
          ...CommunityLink_community
          id
        }
      }
      to {
        isHidden
        community {
          ...CommunityLink_community
          id
        }
      }
    }
  }
`);

export const PostMoveEffectQuery = graphql(`
  query PostMoveEffect($id: ID!, $communityId: ID) {
    postMoveEffect(id: $id, communityId: $communityId) {
      readerCount
      losingCount
    }
  }
`);

export const PinPost = graphql(`
  mutation PinPost($id: ID!, $until: DateTime) {
    postPin(id: $id, until: $until) {
      post {
        id
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const UnpinPost = graphql(`
  mutation UnpinPost($id: ID!) {
    postUnpin(id: $id) {
      until
      post {
        id
      }
      userErrors {
        code
        field
      }
    }
  }
`);

export const PinnedPostsQuery = graphql(`
  query PinnedPosts($communityId: ID!) {
    pinnedPosts(communityId: $communityId) {
      id
      body
      language
      createdAt
      author {
        ...PersonChip_person
        id
        name
      }
      viewerCan {
        pin
      }
    }
  }
`);

export const SharePost = graphql(`
  mutation SharePost($id: ID!, $communityId: ID!) {
    postShare(id: $id, communityId: $communityId) {
      post {
        id
        alsoIn {
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

export const UnsharePost = graphql(`
  mutation UnsharePost($id: ID!, $communityId: ID!) {
    postUnshare(id: $id, communityId: $communityId) {
      post {
        id
        alsoIn {
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

import { graphql } from '@plein/platform/web';

/** What somebody reads of a page. */
export const PageView_page = graphql(`
  fragment PageView_page on Page {
    id
    title
    slug
    body
    language
    revision
    createdAt
    revisedAt
    parentId
    backlinkCount
    revisedBy {
      id
      name
    }
    author {
      id
      name
    }
    owner {
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
    viewerCan {
      revise
      move
      withdraw
      comment
      react
    }
    ...CommentThread_content
    ...ReactionBar_content
  }
`);

/** What somebody needs of a page to write on. */
export const PageWriter_page = graphql(`
  fragment PageWriter_page on Page {
    id
    title
    slug
    body
    language
    revision
    community {
      id
      slug
    }
  }
`);

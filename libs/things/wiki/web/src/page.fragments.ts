import { graphql } from '@plein/platform/web';

/** The line under the title. */
export const PageFacts_page = graphql(`
  fragment PageFacts_page on Page {
    id
    slug
    revision
    createdAt
    revisedAt
    revisedBy {
      id
      name
    }
    author {
      id
      name
    }
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
    community {
      id
      slug
    }
    viewerCan {
      revise
    }
  }
`);

/** What somebody reads of a page. */
export const PageView_page = graphql(`
  fragment PageView_page on Page {
    id
    title
    slug
    body
    language
    revision
    parentId
    backlinkCount
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
    ...PageFacts_page
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
    breadcrumbs {
      id
      title
      slug
    }
    community {
      id
      slug
    }
    ...PageFacts_page
  }
`);

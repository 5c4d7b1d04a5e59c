// The same questions that the screens ask.

const person = `id handle name roleTitle place photoId`;
const card = `
  id body createdAt revisedAt language postType commentCount viewerReaction
  reactions { kind count }
  author { ${person} }
  community { id slug name }
  viewerCan { comment react revise withdraw }
  latestComments {
    id body createdAt revisedAt viewerReaction reactions { kind count } author { ${person} } viewerCan { revise withdraw }
  }`;

const feed = `query Feed($tab: String!, $after: ID) {
  feed(tab: $tab, first: 20, after: $after) { edges { cursor node { ${card} } } pageInfo { hasNextPage endCursor } } }`;

const page = `query Page($id: ID!) {
  page(id: $id) {
    id title body revision createdAt revisedAt language commentCount
    author { ${person} } owner { since person { ${person} } } community { id slug name } breadcrumbs { id title } backlinkCount
    viewerCan { revise }
  } }`;

const publish = `mutation Publish($input: PostPublishInput!) { postPublish(input: $input) { post { ${card} } userErrors { code field } } }`;

export const feedQuery = (tab) => ({ query: feed, variables: { tab } });
export const pageQuery = (id) => ({ query: page, variables: { id } });
export const publishMutation = (communityId) => ({
  query: publish,
  variables: {
    input: {
      communityId,
      body: {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              {
                type: 'text',
                text: 'Vandaag hebben we de nieuwe planning rond. Dank voor jullie geduld, en zeg vooral wat er nog mist.',
              },
            ],
          },
        ],
      },
    },
  },
});

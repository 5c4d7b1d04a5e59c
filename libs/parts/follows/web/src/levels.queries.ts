import { graphql } from '@plein/platform/web';

export const LevelOfQuery = graphql(`
  query LevelOf($scope: String!, $target: ID!) {
    levelOf(scope: $scope, target: $target) {
      scope
      id
      name
      level
      until
      usual
    }
  }
`);

export const SetLevel = graphql(`
  mutation SetLevel($input: LevelInput!) {
    levelSet(input: $input) {
      userErrors {
        code
        field
      }
    }
  }
`);

export const SetCommunityLevel = graphql(`
  mutation SetCommunityLevel($communityId: ID!, $level: String!) {
    communityLevelSet(communityId: $communityId, level: $level) {
      userErrors {
        code
        field
      }
    }
  }
`);

import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types for every GraphQL document beside its component. Only types: the documents themselves stay where they are. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['libs/**/web/src/**/*.{ts,tsx}', 'apps/web/src/**/*.{ts,tsx}', '!**/*.spec.{ts,tsx}'],
  ignoreNoDocuments: true,
  generates: {
    'libs/platform/web/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'unmask' } },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: {
          ID: 'string',
          DateTime: 'string',
          Document: '@plein/document#Document',
          DocumentDiff: '@plein/document/diff#DocumentDiff',
          Details: 'Record<string, unknown>',
        },
      },
    },
  },
};

export default config;

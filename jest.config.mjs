import fs from 'node:fs';
import path from 'node:path';

const root = import.meta.dirname;
const { compilerOptions } = JSON.parse(fs.readFileSync(path.join(root, 'tsconfig.base.json'), 'utf8'));
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const shared = {
  rootDir: root,
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.nx', '<rootDir>/.data'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          keepClassNames: true,
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
            react: { runtime: 'automatic' },
          },
        },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  moduleNameMapper: {
    ...Object.fromEntries(
      Object.entries(compilerOptions.paths).map(([alias, [file]]) => [
        `^${escape(alias)}$`,
        path.join(root, file),
      ]),
    ),
    '\\.(css|woff2|svg)$': path.join(root, 'tools/jest/nothing.cjs'),
  },
  setupFiles: ['<rootDir>/tools/jest/no-network.cjs'],
  setupFilesAfterEnv: ['<rootDir>/tools/jest/once-more.cjs'],
};

export default {
  globalSetup: '<rootDir>/tools/jest/start-database.mjs',
  globalTeardown: '<rootDir>/tools/jest/stop-database.mjs',
  testTimeout: 30_000,
  maxWorkers: 2,
  projects: [
    {
      ...shared,
      displayName: 'server',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/libs/**/*.spec.ts',
        '<rootDir>/apps/{api,cli}/**/*.spec.ts',
        '<rootDir>/tools/**/*.spec.ts',
      ],
      testPathIgnorePatterns: ['/node_modules/', '/web/'],
    },
    {
      ...shared,
      displayName: 'web',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/libs/**/web/**/*.spec.ts?(x)', '<rootDir>/apps/web/**/*.spec.ts?(x)'],
    },
  ],
};

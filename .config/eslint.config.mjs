import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist', 'dist.*', '.astro', '.cache', '.staging', 'content', 'public'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.mjs'],
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
      'no-control-regex': 'error',
      // Without the flag, \p{…} means the letter "p" and a character may be cut in half.
      'require-unicode-regexp': ['error', { requireFlag: 'u' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // `\b` never matches before "Đ" in JavaScript, so it silently loses Vietnamese words.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Literal[regex.pattern=/\\\\b/]',
          message: 'Use (?<![\\p{L}\\p{M}\\p{N}]) instead of \\b: it fails before "Đ".',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          // Node's test runner itself waits for the tests that a file declares.
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test' },
          ],
        },
      ],
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
  // The command line and the tests speak to a terminal.
  { files: ['src/cli/**', 'test/**'], rules: { 'no-console': 'off' } },
);

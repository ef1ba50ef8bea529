import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', '.astro', '.cache', '.staging', 'content', 'public'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.mjs'],
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
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
  // The command line and the tests speak to a terminal.
  { files: ['src/cli/**', 'test/**'], rules: { 'no-console': 'off' } },
);

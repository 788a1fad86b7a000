import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      'lib/**',
      '**/.build/**',
      '**/.astro/**',
      'node_modules/**',
      'docs/rules/**',
    ],
  },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'off',
      'prefer-const': 'error',
      'max-lines': ['warn', { max: 300 }],
    },
  },
  {
    // The core is pure: data in, data out. Its neighbours do the reading and writing.
    files: ['src/{core,exports,figures,import}/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: ['node:*', 'fs', 'astro:*', '**/site/**', '**/collections/**', '**/cli/**'] },
      ],
      'no-restricted-globals': ['error', 'process', 'document', 'window', 'console'],
    },
  },
);

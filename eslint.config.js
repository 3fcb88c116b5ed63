/** What lint checks, and where: the rooms of house.md and the habits of the code, each as one rule. @module */
import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { tandem } from './scripts/lint/plugin.mjs';

const everyRuleOf = (plugin, name) =>
  Object.fromEntries(Object.keys(plugin.rules).map((rule) => [`${name}/${rule}`, 'error']));

const tests = [
  '**/*.test.{ts,tsx,mjs}',
  'packages/*/src/**/testing/**',
  'packages/*/src/**/testing{,-*}.ts',
  'tests/**',
];
const words = ['packages/widgets/src/locales/**', '**/*.strings.ts', '**/data/**', '**/seed/**'];
const shippedOnly = ['export-sentence', 'js-extension', 'no-export-star'];

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/dist.old/',
      '**/node_modules/',
      'docs/.site/',
      'docs/api/',
      'scripts/lint/fixtures/',
      '**/.tandem/',
      '**/.cache/',
      '**/.data/',
      '**/.next/',
      'examples/static/site/tandem/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    plugins: { tandem, 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({
          extensions: ['.ts', '.tsx', '.js', '.mjs'],
          extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
          conditionNames: ['tandem-source', 'node', 'import', 'default'],
        }),
      ],
      'import-x/extensions': ['.ts', '.tsx', '.js', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    rules: {
      ...everyRuleOf(tandem, 'tandem'),
      ...Object.fromEntries(shippedOnly.map((rule) => [`tandem/${rule}`, 'off'])),
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-duplicates': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'max-params': ['error', 3],
      'no-control-regex': 'off',
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['packages/*/src/**/*.{ts,tsx}'],
    rules: {
      ...Object.fromEntries(shippedOnly.map((rule) => [`tandem/${rule}`, 'error'])),
      'import-x/no-default-export': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/naming-convention': [
        'error',
        {
          selector: 'interface',
          format: ['PascalCase'],
          custom: { regex: '^I[A-Z][a-z]', match: false },
        },
      ],
    },
  },
  { files: ['packages/widgets/src/**/*.ts'], ...lit.configs['flat/recommended'] },
  {
    files: ['**/*.mjs', '*.config.js', 'bench/**/*.{js,ts}', 'tests/**/*.ts'],
    languageOptions: { globals: globals.node },
  },
  { files: ['tests/engines/**', 'bench/pages/**'], languageOptions: { globals: globals.browser } },
  {
    files: ['examples/**/*.{js,mjs}', 'gallery/**/*.{js,mjs}'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    files: [
      'packages/server/src/{main,cli}.ts',
      'scripts/**',
      'examples/**',
      'bench/**',
      '*.config.{js,mjs,ts}',
      'packages/*/scripts/**',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: tests,
    languageOptions: { globals: { ...globals.mocha, ...globals.vitest } },
    rules: {
      'max-lines': 'off',
      'tandem/function-size': 'off',
      'tandem/export-sentence': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  { files: words, rules: { 'max-lines': 'off', 'tandem/function-size': 'off' } },
);

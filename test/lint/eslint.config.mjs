import path from 'node:path';
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * The rules of Office itself, each named: the plugin's own presets bring a parser that is `undefined`
 * and do not match `*.tsx`.
 */
const OFFICE_RULES = {
  'office-addins/call-sync-after-load': 'error',
  'office-addins/call-sync-before-read': 'error',
  'office-addins/load-object-before-read': 'error',
  'office-addins/no-context-sync-in-loop': 'error',
  'office-addins/no-empty-load': 'error',
  'office-addins/no-navigational-load': 'error',
  'office-addins/no-office-initialize': 'error',
  'office-addins/test-for-null-using-isNullObject': 'error',
};

const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, so that the file and its imports agree on what a thing is called.',
};

const NO_OFFICE = {
  selector: 'Identifier[name=/^(?:Excel|Office|OfficeExtension)$/]',
  message: 'Only src/adapters/office and the entries of the pane speak to Office.',
};

/** Only where a tool reads the default export. */
const DEFAULT_EXPORT_DEMANDED = ['webpack.config.js', 'test/lint/eslint.config.mjs'];

export default defineConfig(
  { ignores: ['dist', 'coverage', 'reports', '.stryker-tmp'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    extends: [js.configs.recommended],
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT],
      // `a ?? b ? c : d` is read as `(a ?? b) ? c : d`; the parentheses must be seen.
      'no-mixed-operators': [
        'error',
        {
          groups: [
            ['??', '?:'],
            ['&&', '||'],
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { 'office-addins': officeAddins },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: ROOT } },
    rules: {
      ...OFFICE_RULES,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false },
      ],
      // Rows and columns are numbers and stand in texts as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Texts are read by code points, and its `allow` does not know literal strings.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    // Imports cannot see globals: Node belongs to the edge of the command line, Office to its adapter.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/cli/main.ts', 'src/cli/node-files.ts'],
    rules: { 'no-restricted-globals': ['error', 'process', 'Buffer', 'require', '__dirname', '__filename'] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/adapters/office/**', 'src/taskpane/index.tsx', 'src/taskpane/message.ts'],
    rules: { 'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, NO_OFFICE] },
  },
  {
    // Tests read JSON fixtures, third-party files and program output, which are `any` until asserted.
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // The host is tried with calls no add-in should make, and their rules see no runs in runs.
    files: ['test/excel-host/**/*.ts'],
    rules: Object.fromEntries(Object.keys(OFFICE_RULES).map((rule) => [rule, 'off'])),
  },
  {
    // What runs in Node without types: the build, the runner, the bench.
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'Buffer', 'URL', 'setTimeout', 'performance', 'structuredClone'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
    rules: { 'no-console': 'off' },
  },
  {
    // Functions in them run in the browser's page.
    files: ['test/bench/bench-page.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['document', 'requestAnimationFrame', 'MutationObserver'].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    // It must be read by the web views of old Excels.
    files: ['src/taskpane/load-check.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: Object.fromEntries(
        ['window', 'document', 'navigator', 'MutationObserver'].map((name) => [name, 'readonly']),
      ),
    },
    rules: { 'no-var': 'off', 'prefer-const': 'off' },
  },
  {
    // An add-in of its own, for the page that plays Excel.
    files: ['test/excel-host/browser/fixture/*.js'],
    languageOptions: { globals: { document: 'readonly', Excel: 'readonly', Office: 'readonly' } },
  },
  { files: DEFAULT_EXPORT_DEMANDED, rules: { 'no-restricted-syntax': 'off' } },
);

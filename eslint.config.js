import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import ts from 'typescript-eslint';

const outsideTheClock = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Take the time as a parameter.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take the time as a parameter.',
  },
];

// Each rule holds one line of docs/conventions.md.
const conventions = [
  {selector: 'ExportDefaultDeclaration', message: 'Export by name.'},
  {selector: 'TSEnumDeclaration', message: 'Use a const array and a type from it.'},
  {selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Use a module.'},
  {selector: 'TSParameterProperty', message: 'Declare the property and assign it.'},
];

export default ts.config(
  {
    ignores: [
      '**/dist/**',
      'out/**',
      'coverage/**',
      'standards/1.0/**',
      '**/*.generated.ts',
      'tools/bench/work/**',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  {
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        {allowConstantLoopConditions: 'only-allowed-literals'},
      ],
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
      'no-control-regex': 'off',
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...conventions, ...outsideTheClock],
    },
  },
  {
    files: ['packages/models/src/**'],
    rules: {'@typescript-eslint/consistent-indexed-object-style': ['error', 'index-signature']},
  },
  {
    files: ['packages/components/src/**'],
    ...lit['flat/recommended'],
  },
  {
    files: ['packages/components/src/**'],
    plugins: {'lit-a11y': litA11y},
    rules: litA11y.configs.recommended.rules,
  },
  {
    files: ['packages/components/src/define/define.ts'],
    rules: {'no-console': 'off'},
  },
  {
    files: ['packages/cli/src/**', 'tools/**', 'examples/**'],
    rules: {'no-console': 'off', 'no-restricted-syntax': ['error', ...conventions]},
  },
  {
    files: ['stories/**', '.storybook/**', '*.config.ts', 'examples/**/*.config.ts'],
    rules: {'no-restricted-syntax': 'off'},
  },
  {
    files: ['**/*.test.ts', 'stories/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    // Chai's assertions look like promises since chai-a11y-axe gave them `then`.
    files: ['**/*.browser.test.ts'],
    rules: {'@typescript-eslint/no-floating-promises': 'off'},
  },
  {
    files: ['**/*.{js,mjs}'],
    ...ts.configs.disableTypeChecked,
    languageOptions: {
      parserOptions: {projectService: false},
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
      },
    },
    rules: {...ts.configs.disableTypeChecked.rules, 'no-restricted-syntax': 'off', 'no-console': 'off'},
  },
  {
    // What vendors copy runs in a browser.
    files: ['examples/vendor-page/**/*.js'],
    languageOptions: {
      globals: {document: 'readonly', fetch: 'readonly', location: 'readonly'},
    },
  },
);

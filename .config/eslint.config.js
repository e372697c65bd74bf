import eslint from '@eslint/js';
import jsdoc from 'eslint-plugin-jsdoc';
import reactHooks from 'eslint-plugin-react-hooks';
import typescript from 'typescript-eslint';

/** Layers of the house, lowest first: a folder may import from itself and from those named here. */
const LAYERS = {
  model: [],
  programmes: ['model'],
  filing: ['model'],
  check: ['model', 'filing'],
  coverage: ['model', 'filing'],
  layout: ['model', 'filing'],
  seal: ['model', 'filing'],
  collection: ['model', 'filing'],
  carryover: ['model', 'filing'],
  comparison: ['model', 'filing'],
  scoring: ['model', 'filing'],
  merge: ['model', 'filing'],
  document: ['model', 'filing'],
  host: ['model'],
  usecases: [
    'model',
    'programmes',
    'filing',
    'check',
    'coverage',
    'layout',
    'seal',
    'collection',
    'carryover',
    'comparison',
    'scoring',
    'merge',
    'document',
  ],
  selfcheck: ['model', 'programmes', 'filing', 'layout'],
  taskpane: ['model', 'usecases', 'selfcheck', 'commands'],
  workbench: ['model', 'usecases', 'host', 'taskpane', 'selfcheck'],
  commands: ['model'],
};

/**
 * The files that put a page or a thread together out of its parts: the pane beside the host it runs in; and those that
 * open a host for 自检.
 */
const COMPOSITION = {
  'src/taskpane/main.tsx': ['model', 'usecases', 'host', 'selfcheck', 'commands'],
  'src/host/*/self-check/**/*.ts': ['model', 'selfcheck'],
  'src/taskpane/entry/merge-worker.ts': ['model', 'usecases', 'host'],
  'src/taskpane/entry/excel-services.ts': ['model', 'usecases', 'host', 'selfcheck', 'commands'],
  'src/taskpane/entry/wps-services.ts': ['model', 'usecases', 'host', 'selfcheck', 'commands'],
};

const ALL = [
  'model',
  'programmes',
  'filing',
  'check',
  'coverage',
  'scoring',
  'merge',
  'carryover',
  'comparison',
  'layout',
  'seal',
  'collection',
  'host',
  'usecases',
  'selfcheck',
  'document',
  'taskpane',
  'workbench',
  'commands',
  'cli',
];

/** What several hosts need stands in host/plan/ and host/values/, never in one of them. */
const OTHER_HOSTS = {
  regex: '^(\\.\\./)+(file|excel|embedded|wps)/',
  message: 'one host does not know another: what both need belongs to host/plan/ or host/values/.',
};

const importsOnly = (files, layer, allowed) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...ALL.filter((other) => other !== layer && !allowed.includes(other)).map((other) => ({
            regex: `^(\\.\\./)+${other}(/|$)`,
            message: `${layer}/ does not know ${other}/ (see README, “The house”).`,
          })),
          ...(layer === 'host' ? [OTHER_HOSTS] : []),
        ],
      },
    ],
  },
});

const layerRules = [
  ...Object.entries(LAYERS).map(([layer, allowed]) =>
    importsOnly([`src/${layer}/**/*.{ts,tsx}`], layer, allowed),
  ),
  ...Object.entries(COMPOSITION).map(([file, allowed]) => importsOnly([file], file.split('/')[1], allowed)),
];

const purity = {
  files: Object.keys(LAYERS)
    .filter((layer) => !['host', 'taskpane', 'workbench', 'commands'].includes(layer))
    .map((layer) => `src/${layer}/**/*.ts`),
  rules: {
    'no-restricted-globals': ['error', 'window', 'document', 'navigator', 'process', 'Buffer', 'fetch'],
  },
};

export default typescript.config(
  { ignores: ['dist/', 'node_modules/', 'out/'] },
  eslint.configs.recommended,
  ...typescript.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['webpack.config.js', '.config/*.js'] } },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      // The ideographic space is ordinary Chinese typography.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipRegExps: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        { publicOnly: true, require: { FunctionDeclaration: true, ClassDeclaration: true } },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^toLocale(Date|Time)?String$/]',
          message: 'fails in web views of WPS on Linux: see model/moment-in-words.',
        },
        { selector: "CallExpression[callee.name='fetch']", message: 'hangs in some builds of WPS.' },
      ],
    },
  },
  {
    // The enumerations of WPS are declarations only: at run time there are numbers.
    files: ['src/host/wps/**/*.ts', 'test/host/wps/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-enum-assignment': 'off' },
  },
  {
    // Syntax trees have some seventy kinds of nodes; what is not named there is meant to be passed over.
    files: ['test/platform/**/*.ts'],
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['**/*.js'],
    ...typescript.configs.disableTypeChecked,
    languageOptions: {
      ...typescript.configs.disableTypeChecked.languageOptions,
      globals: { URL: 'readonly' },
    },
  },
  purity,
  ...layerRules,
);

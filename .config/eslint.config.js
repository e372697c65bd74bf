import eslint from '@eslint/js';
import jsdoc from 'eslint-plugin-jsdoc';
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
  host: ['model'],
  usecases: ['model', 'programmes', 'filing', 'check', 'coverage', 'layout', 'seal', 'collection'],
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
  'layout',
  'seal',
  'collection',
  'host',
  'usecases',
  'document',
  'taskpane',
  'workbench',
  'commands',
  'cli',
];

const layerRules = Object.entries(LAYERS).map(([layer, allowed]) => ({
  files: [`src/${layer}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: ALL.filter((other) => other !== layer && !allowed.includes(other)).map((other) => ({
          regex: `^(\\.\\./)+${other}(/|$)`,
          message: `${layer}/ does not know ${other}/ (see README, “The house”).`,
        })),
      },
    ],
  },
}));

const purity = {
  files: Object.keys(LAYERS)
    .filter((layer) => layer !== 'host')
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

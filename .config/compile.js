import { fileURLToPath } from 'node:url';

/** Absolute path of a file or folder of this project. */
export const folder = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The first Chromium that knows private methods. */
const PRIVATE_METHODS = 84;

/** swc compiles private methods only together with fields, and leaves them as they are where a target knows fields. */
const missedTransforms = ({ chrome }) =>
  Number(chrome) < PRIVATE_METHODS ? ['transform-class-properties', 'transform-private-methods'] : [];

const swc = (syntax, targets) => ({
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: syntax === 'typescript' ? { syntax, tsx: true } : { syntax },
      transform: { react: { runtime: 'automatic' } },
    },
    env: { targets, bugfixes: true, include: missedTransforms(targets) },
  },
});

/** Our TypeScript down to what a target understands. */
export const compileOurs = (targets) => ({
  test: /\.tsx?$/,
  include: [folder('src'), folder('test')],
  use: swc('typescript', targets),
});

/**
 * Packages that ship newer syntax than the oldest engine we promise. Few, because compiling them all takes longer than
 * everything else together; test/platform/engine.test.ts looks the output through and names what is missing here.
 */
const MODERN_PACKAGES = ['zod', 'tabster', '@noble/hashes', 'pdfjs-dist'];

/** Compiles the packages that need it as our own files are compiled. */
export const compilePackages = (targets) => ({
  test: /\.[cm]?js$/,
  include: MODERN_PACKAGES.map((name) => folder(`node_modules/${name}/`)),
  use: swc('ecmascript', targets),
});

/** In bytes. */
export const MEGABYTE = 1024 * 1024;

/** Bounds on one PDF. */
export interface PortableLimits {
  megabytes: number;
  /** What one stream may unpack to, in bytes. */
  streamBytes: number;
  /** Pages whose text is read; all are counted. */
  pages: number;
  characters: number;
  milliseconds: number;
}

/** A hundred scanned pages in colour are some 100 MB; a 推荐书 has ten pages and ten thousand characters. */
export const PORTABLE_LIMITS: PortableLimits = {
  megabytes: 200,
  streamBytes: 300 * MEGABYTE,
  pages: 500,
  characters: 2_000_000,
  milliseconds: 60_000,
};

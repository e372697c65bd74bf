import type { SchemeStamp, ScoringScheme } from '../../model/scoring';
import { programmes } from '../../programmes/registry';
import { schemeStamp } from '../review/scheme-stamp';
import { schemeUseMessages } from './messages';

/** What a scheme may not be called, and what it could be called instead. */
export interface VersionFault {
  message: string;
  /** A version nobody uses yet, as far as known. */
  proposal: string;
}

/**
 * The version after one: a number behind it that counts on.
 *
 * @example nextVersion('1') === '1-1'; nextVersion('1-1') === '1-2'
 */
export function nextVersion(version: string): string {
  const [, before = version, number] = /^(.+)-(\d{1,2})$/.exec(version) ?? [];
  return number === undefined ? `${version}-1` : `${before}-${Number(number) + 1}`;
}

/** Whether a scheme bears the name of an example of ours without being one. */
function isMistakenForExample(scheme: ScoringScheme, digest: string): boolean {
  const named = programmes().flatMap(({ scoring }) =>
    scoring.filter(({ id, version }) => id === scheme.id && version === scheme.version),
  );
  return named.length > 0 && named.every((example) => schemeStamp(example).digest !== digest);
}

/**
 * Whether a scheme was changed and kept its version, so that people would take it for the other one.
 *
 * @param madeOf the scheme it was made of; null where nobody knows
 * @returns null where its version is its own
 */
export function versionFault(
  scheme: ScoringScheme,
  madeOf: Pick<SchemeStamp, 'id' | 'version' | 'digest'> | null,
): VersionFault | null {
  const { id, version, digest } = schemeStamp(scheme);
  const proposal = nextVersion(version);
  if (isMistakenForExample(scheme, digest)) {
    return { message: schemeUseMessages.exampleKept(version, proposal), proposal };
  }
  const isKept =
    madeOf !== null && madeOf.id === id && madeOf.version === version && madeOf.digest !== digest;
  return isKept ? { message: schemeUseMessages.versionKept(version, proposal), proposal } : null;
}

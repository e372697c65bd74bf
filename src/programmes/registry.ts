import type { ProgrammeId } from '../model/keys';
import { Programme } from '../model/programme';
import { lianyungang2026 } from './lianyungang-2026';

const SOURCES: readonly unknown[] = [lianyungang2026];

let known: ReadonlyMap<ProgrammeId, Programme> | null = null;

/** Parsed on first use, so that a command that needs no programme does not pay for it. */
function programmesById(): ReadonlyMap<ProgrammeId, Programme> {
  known ??= new Map(
    SOURCES.map((source) => {
      const programme = Programme.parse(source);
      return [programme.id, programme];
    }),
  );
  return known;
}

/**
 * Every notice this product knows, in the order they are offered.
 *
 * @throws ZodError where a programme's data does not follow the model; never because of a user's input
 */
export function programmes(): readonly Programme[] {
  return [...programmesById().values()];
}

/** The programme with this id (`lianyungang-2026`), null where there is none. */
export function findProgramme(id: string): Programme | null {
  return programmesById().get(id) ?? null;
}

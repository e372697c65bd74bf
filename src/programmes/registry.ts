import type { ProgrammeId } from '../model/keys';
import type { Programme } from '../model/programme';
import { lianyungang2026 } from './lianyungang-2026';
import { moe2023 } from './moe-2023';
import { moe2024 } from './moe-2024';
import { shandong2023 } from './shandong-2023';

/**
 * What the types cannot say of a programme's data (keys that exist, sums that add up) is what `Programme.parse` checks.
 * That is done by the tests, for every programme, and not again on the user's machine each time the pane opens.
 */
const PROGRAMMES: readonly Programme[] = [lianyungang2026, moe2023, shandong2023, moe2024];

const programmesById: ReadonlyMap<ProgrammeId, Programme> = new Map(
  PROGRAMMES.map((programme) => [programme.id, programme]),
);

/** Every notice this product knows, in the order they are offered. */
export function programmes(): readonly Programme[] {
  return PROGRAMMES;
}

/** The programme with this id (`lianyungang-2026`), null where there is none. */
export function findProgramme(id: string): Programme | null {
  return programmesById.get(id) ?? null;
}

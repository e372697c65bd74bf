import type { CarryOver } from '../../model/carry-over';
import type { ProgrammeId } from '../../model/keys';
import { moe2024ToLianyungang2026, moe2024ToMoe2023 } from './from-moe-2024';
import { lianyungang2026ToMoe2024 } from './lianyungang-2026-to-moe-2024';
import { moe2023ToMoe2024 } from './moe-2023-to-moe-2024';
import { lianyungang2026ToMoe2023, moe2023ToLianyungang2026 } from './recommendations';
import {
  lianyungang2026ToShandong2023,
  moe2023ToShandong2023,
  moe2024ToShandong2023,
  shandong2023ToLianyungang2026,
  shandong2023ToMoe2023,
  shandong2023ToMoe2024,
} from './shandong-2023';

const CARRY_OVERS: readonly CarryOver[] = [
  lianyungang2026ToMoe2024,
  moe2023ToMoe2024,
  moe2023ToLianyungang2026,
  lianyungang2026ToMoe2023,
  moe2024ToLianyungang2026,
  moe2024ToMoe2023,
  moe2023ToShandong2023,
  lianyungang2026ToShandong2023,
  shandong2023ToMoe2023,
  shandong2023ToLianyungang2026,
  shandong2023ToMoe2024,
  moe2024ToShandong2023,
];

/** Every pair of programmes of which one can be filled from the other. */
export function carryOvers(): readonly CarryOver[] {
  return CARRY_OVERS;
}

/** What of one programme fills another; null where nobody compared the two. */
export function findCarryOver(from: ProgrammeId, to: ProgrammeId): CarryOver | null {
  return CARRY_OVERS.find((known) => known.from === from && known.to === to) ?? null;
}

/**
 * Keys of the table that lists the supporting material, the same in every programme that has one: what coverage, checks
 * and the worksheet's formulas know of a piece.
 */
export const MATERIAL_INDEX = {
  table: 'materials',
  number: 'materials.number',
  title: 'materials.title',
  pageFrom: 'materials.pageFrom',
  pageTo: 'materials.pageTo',
  /** Codes of the observation points the piece speaks for. */
  points: 'materials.points',
} as const;

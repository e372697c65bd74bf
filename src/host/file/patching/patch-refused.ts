import type { CellPlace } from '../../../model/cell-address';
import { PATCH_REFUSAL_SENTENCES } from '../../plan/plan-messages';
import type { PatchRefusalCode } from '../../plan/plan-messages';

/** Thrown inside the patcher where a file cannot be changed safely; it never leaves this folder. */
export class PatchRefused extends Error {
  /** Its message is the Chinese sentence for the user. */
  constructor(
    readonly code: PatchRefusalCode,
    readonly place: CellPlace | null,
    detail = '',
  ) {
    super(PATCH_REFUSAL_SENTENCES[code](detail));
    this.name = 'PatchRefused';
  }
}

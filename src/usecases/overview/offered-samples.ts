import type { ProgrammeId } from '../../model/keys';
import { programmes } from '../../programmes/registry';
import type { Sample } from '../../programmes/samples';
import { SAMPLES } from '../../programmes/samples';

/** A sample of one notice. */
export interface NoticeSample {
  programme: ProgrammeId;
  sample: Sample;
}

/** The samples there are, notice by notice in the order they are offered. */
export function offeredSamples(): {
  programme: ProgrammeId;
  shortName: string;
  samples: readonly Sample[];
}[] {
  return programmes().map(({ id, notice }) => ({
    programme: id,
    shortName: notice.shortName,
    samples: SAMPLES,
  }));
}

import { FillValues } from '../model/command-output';
import type { ProgrammeId } from '../model/keys';

/** What samples show: everything right; what people get wrong; a filing that was just begun. */
export const SAMPLES = ['clean', 'typical-mistakes', 'nearly-empty'] as const;
export type Sample = (typeof SAMPLES)[number];

const loaders: Readonly<Record<Sample, () => Promise<unknown>>> = {
  clean: () => import('./lianyungang-2026/samples/clean.json'),
  'typical-mistakes': () => import('./lianyungang-2026/samples/typical-mistakes.json'),
  'nearly-empty': () => import('./lianyungang-2026/samples/nearly-empty.json'),
};

/** The notice the samples are filled in for. */
export const SAMPLE_PROGRAMME: ProgrammeId = 'lianyungang-2026';

/** The values of a sample; loaded when asked for. */
export async function sampleValues(sample: Sample): Promise<FillValues> {
  const loaded = await loaders[sample]();
  const isModule = typeof loaded === 'object' && loaded !== null && 'default' in loaded;
  return FillValues.parse(isModule ? loaded.default : loaded);
}

import { FillValues } from '../model/command-output';
import type { ProgrammeId } from '../model/keys';

/** What samples show: everything right; what people get wrong; a filing that was just begun. */
export const SAMPLES = ['clean', 'typical-mistakes', 'nearly-empty'] as const;
export type Sample = (typeof SAMPLES)[number];

type Loaders = Readonly<Record<Sample, () => Promise<unknown>>>;

const loaders: ReadonlyMap<ProgrammeId, Loaders> = new Map<ProgrammeId, Loaders>([
  [
    'lianyungang-2026',
    {
      clean: () => import('./lianyungang-2026/samples/clean.json'),
      'typical-mistakes': () => import('./lianyungang-2026/samples/typical-mistakes.json'),
      'nearly-empty': () => import('./lianyungang-2026/samples/nearly-empty.json'),
    },
  ],
  [
    'moe-2023',
    {
      clean: () => import('./moe-2023/samples/clean.json'),
      'typical-mistakes': () => import('./moe-2023/samples/typical-mistakes.json'),
      'nearly-empty': () => import('./moe-2023/samples/nearly-empty.json'),
    },
  ],
  [
    'shandong-2023',
    {
      clean: () => import('./shandong-2023/samples/clean.json'),
      'typical-mistakes': () => import('./shandong-2023/samples/typical-mistakes.json'),
      'nearly-empty': () => import('./shandong-2023/samples/nearly-empty.json'),
    },
  ],
  [
    'moe-2024',
    {
      clean: () => import('./moe-2024/samples/clean.json'),
      'typical-mistakes': () => import('./moe-2024/samples/typical-mistakes.json'),
      'nearly-empty': () => import('./moe-2024/samples/nearly-empty.json'),
    },
  ],
]);

/** The notice samples are of where none is named. */
export const SAMPLE_PROGRAMME: ProgrammeId = 'lianyungang-2026';

/**
 * The values of a sample; loaded when asked for.
 *
 * @throws RangeError for a notice without samples
 */
export async function sampleValues(
  sample: Sample,
  programme: ProgrammeId = SAMPLE_PROGRAMME,
): Promise<FillValues> {
  const loaded = await loaders.get(programme)?.[sample]();
  if (loaded === undefined) throw new RangeError(`no samples of ${programme}`);
  const isModule = typeof loaded === 'object' && loaded !== null && 'default' in loaded;
  return FillValues.parse(isModule ? loaded.default : loaded);
}

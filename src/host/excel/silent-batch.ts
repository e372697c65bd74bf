import type { ExcelRuntime } from './excel-runtime';

/**
 * Sends what `fill` asks for in one round trip, with the events of this add-in switched off, so that it hears nothing
 * of its own writes. Events are switched on again also where the host stops half-way.
 */
export async function syncSilently(
  runtime: ExcelRuntime,
  context: Excel.RequestContext,
  fill: () => void,
): Promise<void> {
  context.runtime.enableEvents = false;
  fill();
  context.runtime.enableEvents = true;
  try {
    await context.sync();
  } catch (failure) {
    const again = runtime.openContext();
    again.runtime.enableEvents = true;
    await again.sync().catch(() => undefined);
    throw failure;
  }
}

import type { DocumentSource, OpenDocument } from './open-document';

/**
 * Puts a workbook on the screen. The spreadsheet and the engine are fetched when the first one is shown.
 *
 * @param element empty, with a size of its own
 * @throws where the spreadsheet does not start
 */
export async function showDocument(
  element: HTMLElement,
  { name, original, plan, content }: DocumentSource,
): Promise<OpenDocument> {
  const [{ openEmbedded }, { FilingSession }, { clockOf }] = await Promise.all([
    import(/* webpackChunkName: "spreadsheet" */ '../host/embedded/open-embedded'),
    import(/* webpackChunkName: "session" */ '../usecases/session/filing-session'),
    import('../usecases/clock'),
  ]);
  const workbook = await openEmbedded(element, { plan, content });
  const session = new FilingSession(workbook, () => clockOf(new Date()));
  await session.start();
  return { name, original, workbook, session };
}

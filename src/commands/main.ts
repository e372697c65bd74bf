import type { PaneRequest, PaneRequests } from './pane-requests';

/** What the commands need of Office; `Office` itself offers it. */
export interface RibbonHost {
  actions: { associate(name: string, command: (event: { completed(): void }) => void): void };
  addin: { showAsTaskpane(): Promise<void> };
}

/** The function names of manifest.xml, with what each asks of the pane. */
export const RIBBON_COMMANDS: ReadonlyMap<string, PaneRequest> = new Map([
  ['check', 'check'],
  ['nextFinding', 'nextFinding'],
  ['layOut', 'layOut'],
]);

/**
 * Gives the buttons of the ribbon their meaning: show the pane and hand it the request. The pane does the work, because
 * it says what comes of it.
 */
export function associateRibbonCommands(office: RibbonHost, requests: PaneRequests): void {
  for (const [name, request] of RIBBON_COMMANDS) {
    office.actions.associate(name, (event) => {
      requests.ask(request);
      // Excel greys the button out until it hears that the command is over, whatever became of the pane.
      const completed = (): void => {
        event.completed();
      };
      office.addin.showAsTaskpane().then(completed, completed);
    });
  }
}

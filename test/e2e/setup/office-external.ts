/**
 * What Excel on Windows gives a page as `window.external`, as far as office.js asks for it before and while the pane
 * works. Runs in the page, before its scripts: it may refer to nothing outside itself. `hostProcessQuery` is the way
 * to the emulated host; `fireHostEvents` is what the host calls.
 *
 * @param requirementSets as the host lists them: `{ "ExcelApi": "1.17" }`
 */
export function provideOfficeExternal(requirementSets: string): void {
  /** ExecuteRichApiRequest of the client's table of calls, and the event that carries all others. */
  const EXECUTE_RICH_API = 93;
  const RICH_API_EVENT = 33;
  const NOT_EMULATED = 5001;

  type Page = typeof globalThis & {
    hostProcessQuery(body: string): Promise<string>;
    fireHostEvents(
      entries: { messageCategory: number; messageType: number; targetId: string; message: string }[],
    ): void;
  };
  const page = globalThis as Page;
  /** The client takes arrays as the VBArray of old engines. */
  const asVbArray = (value: unknown): unknown =>
    Array.isArray(value) ? { toArray: () => value.map(asVbArray) } : value;

  const settings = new Map<string, unknown>();
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'solution',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 'zh-CN',
    GetAppDataLocale: () => 'zh-CN',
    GetDocUrl: () => 'C:\\示例\\工作簿1.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => 'token',
    GetCorrelationId: () => 'correlation',
    GetInstanceId: () => 'instance',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => requirementSets,
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.17000.20000',
    GetDialogRequirementMatrix: () => '',
    GetInitialDisplayMode: () => 0,
    GetSettings: () => ({
      Read: (names: string[], values: unknown[]) => {
        for (const [name, value] of settings) {
          names.push(name);
          values.push(value);
        }
      },
      Write: (names: string[], values: unknown[]) => {
        settings.clear();
        names.forEach((name, index) => settings.set(name, values[index]));
      },
    }),
  };
  type Handler = (id: number, entries: unknown) => void;
  const handlers = new Map<string, Handler>();
  const external = {
    GetContext: () => context,
    Execute: (id: number, parameters: unknown[][], answer: (reply: unknown) => void) => {
      if (id !== EXECUTE_RICH_API) {
        setTimeout(() => {
          answer(asVbArray([NOT_EMULATED, 'not emulated']));
        });
        return;
      }
      // The body is the fifth of the request's parts: custom data, verb, path, headers, body.
      void page.hostProcessQuery(String(parameters[0]?.[4])).then((body) => {
        answer(asVbArray([0, 200, [], body]));
      });
    },
    RegisterEvent: (id: number, target: string, handler: Handler, done: (status: number) => void) => {
      handlers.set(`${id}|${target}`, handler);
      setTimeout(() => {
        done(0);
      });
    },
    UnregisterEvent: (id: number, target: string, done: (status: number) => void) => {
      handlers.delete(`${id}|${target}`);
      setTimeout(() => {
        done(0);
      });
    },
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true });
  page.fireHostEvents = (entries) => {
    const parts = entries.map((entry) => [
      entry.messageCategory,
      entry.messageType,
      entry.targetId,
      entry.message,
      1,
      false,
    ]);
    handlers.get(`${RICH_API_EVENT}|`)?.(RICH_API_EVENT, asVbArray(parts));
  };
}

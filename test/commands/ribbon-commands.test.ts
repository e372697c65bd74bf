import { associateRibbonCommands } from '../../src/commands/main';
import { PaneRequests } from '../../src/commands/pane-requests';
import type { PaneRequest } from '../../src/commands/pane-requests';

type Command = (event: { completed(): void }) => void;

/** An Office that remembers what was associated and lets a test press the buttons. */
function ribbon(showAsTaskpane: () => Promise<void>) {
  const commands = new Map<string, Command>();
  return {
    office: {
      actions: { associate: (name: string, command: Command) => void commands.set(name, command) },
      addin: { showAsTaskpane },
    },
    press: (name: string): Promise<void> =>
      new Promise((completed, refused) => {
        const command = commands.get(name);
        if (command === undefined) refused(new Error(`${name} is not associated`));
        else command({ completed });
      }),
  };
}

test.each<PaneRequest>(['check', 'nextFinding', 'layOut'])('%s reaches the listening pane', async (name) => {
  const requests = new PaneRequests();
  const heard: PaneRequest[] = [];
  requests.listen((request) => heard.push(request));
  let shown = 0;
  const { office, press } = ribbon(() => {
    shown += 1;
    return Promise.resolve();
  });
  associateRibbonCommands(office, requests);
  await press(name);
  expect(heard).toEqual([name]);
  expect(shown).toBe(1);
});

test('a command ends even where the pane cannot be shown', async () => {
  const { office, press } = ribbon(() => Promise.reject(new Error('no pane')));
  associateRibbonCommands(office, new PaneRequests());
  await expect(press('check')).resolves.toBeUndefined();
});

test('requests wait for a pane that is still loading, each once, in order', () => {
  const requests = new PaneRequests();
  for (const request of ['layOut', 'check', 'layOut'] as const) requests.ask(request);
  const heard: PaneRequest[] = [];
  requests.listen((request) => heard.push(request));
  expect(heard).toEqual(['layOut', 'check']);
  requests.listen((request) => heard.push(request));
  expect(heard).toHaveLength(2);
});

test('a pane that went away hears nothing, and does not silence its successor', () => {
  const requests = new PaneRequests();
  const first: PaneRequest[] = [];
  const second: PaneRequest[] = [];
  const leave = requests.listen((request) => first.push(request));
  const stay = requests.listen((request) => second.push(request));
  leave();
  requests.ask('check');
  stay();
  requests.ask('nextFinding');
  expect(first).toEqual([]);
  expect(second).toEqual(['check']);
});

import { PaneRequests } from '../../../src/commands/pane-requests';
import type { PaneRequest } from '../../../src/commands/pane-requests';
import { meetRequests, sendRequest } from '../../../src/commands/wps/ribbon-requests';
import { sharedStorage } from '../../../src/commands/wps/shared-storage';
import type { SharedStorage } from '../../../src/commands/wps/shared-storage';
import { FakeShell } from './fake-page';

function pages(): { fake: FakeShell; storage: SharedStorage; requests: PaneRequests; heard: PaneRequest[] } {
  const fake = new FakeShell();
  const storage = sharedStorage({ Application: fake.shell });
  if (storage === null) throw new Error('The fake has a store.');
  const requests = new PaneRequests();
  const heard: PaneRequest[] = [];
  requests.listen((request) => heard.push(request));
  return { fake, storage, requests, heard };
}

test('requests arrive once, in their order, also those made before the pane was there', () => {
  const { storage, requests, heard } = pages();
  sendRequest(storage, 'check');
  sendRequest(storage, 'nextFinding');
  sendRequest(storage, 'nextFinding');
  meetRequests(storage, requests);
  meetRequests(storage, requests);
  expect(heard).toEqual(['check', 'nextFinding', 'nextFinding']);
  sendRequest(storage, 'layOut');
  meetRequests(storage, requests);
  expect(heard).toEqual(['check', 'nextFinding', 'nextFinding', 'layOut']);
});

test('a pane that was loaded anew does not meet old requests again', () => {
  const { storage, requests } = pages();
  sendRequest(storage, 'about');
  meetRequests(storage, requests);
  const later = new PaneRequests();
  const heard: PaneRequest[] = [];
  later.listen((request) => heard.push(request));
  meetRequests(storage, later);
  expect(heard).toEqual([]);
});

test('a store that answers with numbers counts on', () => {
  const { fake, storage, requests, heard } = pages();
  sendRequest(storage, 'check');
  for (const [key, value] of fake.stored) if (value === '1') fake.stored.set(key, 1);
  sendRequest(storage, 'layOut');
  meetRequests(storage, requests);
  expect(heard).toEqual(['check', 'layOut']);
});

test('what is no request of ours is passed over', () => {
  const { fake, storage, requests, heard } = pages();
  sendRequest(storage, 'check');
  for (const [key, value] of fake.stored) if (value === 'check') fake.stored.set(key, 'erase');
  sendRequest(storage, 'about');
  meetRequests(storage, requests);
  expect(heard).toEqual(['about']);
});

test('what is stored leaves nothing behind but the two counts', () => {
  const { fake, storage, requests } = pages();
  for (let number = 0; number < 5; number += 1) sendRequest(storage, 'check');
  meetRequests(storage, requests);
  expect([...fake.stored.values()]).toEqual(['5', '5']);
});

test('a build without a shared store has none', () => {
  expect(sharedStorage({ Application: { Workbooks: {} } })).toBeNull();
});

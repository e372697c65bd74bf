import { askService, findService, serviceAddresses } from './local-service';
import type { ServiceAnswer } from './local-service';
import { publishMessages } from './messages';
import { findInstalled, isCurrent, REACHED, reachRequest, registrationRequest } from './registration';
import type { InstalledAddin, InstallWay, OfferedAddin } from './registration';

/** What the page consists of, by the ids of publish.html. */
interface PageParts {
  service: HTMLElement;
  addin: HTMLElement;
  outcome: HTMLElement;
  install: HTMLButtonElement;
  uninstall: HTMLButtonElement;
  look: HTMLButtonElement;
  offline: HTMLInputElement;
}

/** @throws where publish.html lacks a part */
function findParts(page: Document): PageParts {
  const part = <T extends HTMLElement>(id: string, kind: new () => T): T => {
    const element = page.getElementById(id);
    if (!(element instanceof kind)) throw new Error(`The page has no ${id}.`);
    return element;
  };
  return {
    service: part('service', HTMLElement),
    addin: part('addin', HTMLElement),
    outcome: part('outcome', HTMLElement),
    install: part('install', HTMLButtonElement),
    uninstall: part('uninstall', HTMLButtonElement),
    look: part('look', HTMLButtonElement),
    offline: part('offline', HTMLInputElement),
  };
}

function offeredIn(page: Document): OfferedAddin {
  const { addinName = '', addinVersion = '', onlineAddress = '', offlineAddress = '' } = page.body.dataset;
  return { name: addinName, version: addinVersion, onlineAddress, offlineAddress };
}

const isOnThisComputer = (address: string): boolean =>
  /^https?:\/\/(localhost|127\.0\.0\.1)[:/]/.test(address);

/** Brings the page to life: looks for WPS, says what is installed, installs and removes. */
export function runPublishPage(page: Document, { protocol }: { protocol: string }): void {
  const parts = findParts(page);
  const offered = offeredIn(page);
  let service: string | null = null;
  let present: InstalledAddin | null = null;

  const say = (element: HTMLElement, sentence: string): void => {
    element.textContent = sentence;
  };
  const chosenWay = (): InstallWay => (parts.offline.checked ? 'offline' : 'online');

  const showButtons = (isWorking: boolean): void => {
    const isReady = !isWorking && service !== null;
    parts.install.disabled = !isReady;
    parts.uninstall.disabled = !isReady || present === null;
    parts.look.disabled = isWorking;
    const isSame = present !== null && present.way === chosenWay() && isCurrent(present, offered);
    if (present === null) say(parts.install, publishMessages.install);
    else say(parts.install, isSame ? publishMessages.installAgain : publishMessages.update);
  };

  const showInstalled = (answer: ServiceAnswer): void => {
    present = null;
    try {
      present = answer.outcome === 'answered' ? findInstalled(answer.text, offered.name) : null;
      if (answer.outcome !== 'answered') say(parts.addin, publishMessages.listUnreadable);
      else if (present === null) say(parts.addin, publishMessages.notInstalled);
      else if (isCurrent(present, offered))
        say(parts.addin, publishMessages.installed(present.way, present.version));
      else say(parts.addin, publishMessages.outdated(present.way));
    } catch {
      say(parts.addin, publishMessages.listUnreadable);
    }
    showButtons(false);
  };

  const look = (): void => {
    say(parts.service, publishMessages.looking);
    say(parts.addin, '');
    service = null;
    present = null;
    showButtons(true);
    findService(serviceAddresses(protocol), (found) => {
      if (found === null) {
        say(parts.service, publishMessages.serviceMissing);
        showButtons(false);
        return;
      }
      service = found.address;
      say(parts.service, publishMessages.serviceFound(found.version));
      askService(`${found.address}/publishlist`, '', showInstalled);
    });
  };

  /** Whether WPS reaches the files; said only after installing, because some servers answer WPS alone. */
  const checkReach = (address: string, way: InstallWay): void => {
    askService(`${address}/redirect/runParams`, reachRequest(offered, way), (answer) => {
      const isReached = answer.outcome === 'answered' && answer.text.indexOf(REACHED[way]) === 0;
      if (isReached) return;
      const file = way === 'online' ? `${offered.onlineAddress}ribbon.xml` : offered.offlineAddress;
      say(parts.outcome, `${publishMessages.installDone}${publishMessages.notReached(file)}`);
    });
  };

  const carryOut = (command: 'enable' | 'disable', way: InstallWay): void => {
    if (service === null) return;
    const address = service;
    say(parts.outcome, publishMessages.working);
    showButtons(true);
    askService(`${address}/deployaddons/runParams`, registrationRequest(command, offered, way), (answer) => {
      if (answer.outcome === 'unreachable') say(parts.outcome, publishMessages.unreachable);
      else if (answer.outcome === 'refused') say(parts.outcome, publishMessages.refused(answer.status));
      // The service says OK, and in older editions nothing.
      else if (answer.text !== 'OK' && answer.text !== '') say(parts.outcome, publishMessages.refused(200));
      else if (command === 'disable') say(parts.outcome, publishMessages.uninstallDone);
      else {
        say(parts.outcome, publishMessages.installDone);
        checkReach(address, way);
      }
      look();
    });
  };

  parts.install.addEventListener('click', () => {
    carryOut('enable', chosenWay());
  });
  parts.uninstall.addEventListener('click', () => {
    carryOut('disable', present?.way ?? chosenWay());
  });
  parts.look.addEventListener('click', look);
  page.addEventListener('change', () => {
    showButtons(service === null);
  });
  if (isOnThisComputer(offered.onlineAddress)) say(parts.outcome, publishMessages.developmentAddress);
  look();
}

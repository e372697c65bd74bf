import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { z } from 'zod';
import type { EmulatedExcel } from './emulated-excel';

/** The unmodified client of the package, as Excel on Windows loads it. */
const CLIENT = '@microsoft/office-js/dist/excel-win32-16.01.js';

let script: Script | null = null;

function clientScript(): Script {
  const path = createRequire(join(process.cwd(), 'package.json')).resolve(CLIENT);
  script ??= new Script(readFileSync(path, 'utf8'), { filename: path });
  return script;
}

const Message = z.object({ id: z.unknown(), message: z.object({ body: z.unknown() }) });

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost: (text: string) => void;
}

function hasExcel(sandbox: object): sandbox is { Excel: typeof Excel } {
  return 'Excel' in sandbox;
}

/**
 * Loads Microsoft's own Office.js into a context of its own, with the emulated host at the other end of its bridge.
 *
 * @returns the `Excel` namespace of that client
 */
export function loadOfficeClient(host: EmulatedExcel): typeof Excel {
  const location = {
    href: 'https://localhost/',
    search: '',
    hash: '',
    protocol: 'https:',
    hostname: 'localhost',
  };
  const element = (): object => ({ style: {}, setAttribute: () => undefined });
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      const { id, message } = Message.parse(JSON.parse(text));
      const body = z.unknown().parse(JSON.parse(host.processQuery(JSON.stringify(message.body))));
      queueMicrotask(() => {
        const reply = { id, type: 2, message: { statusCode: 200, headers: {}, body } };
        bridge.onMessageFromHost?.(JSON.stringify(reply));
      });
    },
  };
  host.onEvents = (entries) => {
    queueMicrotask(() => {
      bridge.onMessageFromHost?.(JSON.stringify({ type: 3, controlId: '', message: { entries } }));
    });
  };
  const sandbox: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    performance,
    navigator: { userAgent: 'node', platform: '' },
    location,
    document: {
      getElementsByTagName: () => [],
      createElement: element,
      URL: location.href,
      location,
      addEventListener: () => undefined,
      attachEvent: () => undefined,
    },
    addEventListener: () => undefined,
    _richApiNativeBridge: bridge,
  };
  for (const name of ['window', 'self', 'top', 'parent']) sandbox[name] = sandbox;
  createContext(sandbox);
  clientScript().runInContext(sandbox);
  if (!hasExcel(sandbox)) throw new Error('the client brought no Excel namespace');
  return sandbox.Excel;
}

import { MessageChannel } from 'node:worker_threads';
import { documentFiles } from '../../../../src/host/file/document/document-files';
import { workbookFiles } from '../../../../src/host/file/workbook-files';
import type { DeskPort } from '../../../../src/usecases/merge/desk/desk-protocol';
import { MergeDesk } from '../../../../src/usecases/merge/desk/merge-desk';
import { RemoteDesk } from '../../../../src/usecases/merge/desk/remote-desk';
import { serveDesk } from '../../../../src/usecases/merge/desk/serve-desk';
import type { GivenFile } from '../../../../src/usecases/merge/intake/offered-files';

export const NOW = '2026-05-20T09:00:00+08:00';
const DAY = '2026-05-13';

/** A desk that works where it is called. */
export const localDesk = (pause = (): Promise<void> => Promise.resolve()): MergeDesk =>
  new MergeDesk({ files: workbookFiles, documents: documentFiles, now: () => NOW, pause });

let channels: MessageChannel[] = [];

/** After every test: what is open keeps Jest waiting. */
export function closeChannels(): void {
  for (const { port1, port2 } of channels) {
    port1.close();
    port2.close();
  }
  channels = [];
}

/** Ports of Node hand on bare data. */
function portOf(port: MessageChannel['port1']): DeskPort {
  return {
    postMessage: (message) => {
      port.postMessage(message);
    },
    addEventListener: (_, listener) => {
      port.on('message', (data: unknown) => {
        listener({ data });
      });
    },
  };
}

/** A desk that only messages reach, as they reach a thread. */
export function remoteDesk(
  pause = (): Promise<void> => new Promise((done) => setImmediate(done)),
): RemoteDesk {
  const channel = new MessageChannel();
  channels.push(channel);
  const desk = new RemoteDesk(portOf(channel.port2));
  serveDesk(portOf(channel.port1), localDesk(pause));
  return desk;
}

/** A file as the pane hands it on. */
export const given = (name: string, bytes: Uint8Array): GivenFile => ({
  name,
  day: DAY,
  content: new Blob([bytes.slice().buffer]),
});

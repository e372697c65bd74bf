import type { DeliveredFile } from '../pane-services';

/** Browsers begin a download some time after the click; the address must live until then. */
const ADDRESS_LIFETIME_MS = 60_000;

/** Hands a file to the user as a download. */
export function downloadFile({ name, bytes, mediaType }: DeliveredFile): void {
  // A copy: the bytes may be a view of a larger buffer, and a Blob takes plain buffers only.
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  window.setTimeout(() => {
    URL.revokeObjectURL(address);
  }, ADDRESS_LIFETIME_MS);
}

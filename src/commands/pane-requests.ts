/** What a button of the ribbon asks of the pane; 打开 asks for nothing, it only shows the pane. */
export type PaneRequest = 'check' | 'nextFinding' | 'layOut' | 'about';

/**
 * The way from the ribbon to the pane. In Excel both live in one page (shared runtime) and a request is a call; in WPS
 * wps/ribbon-requests.ts brings it over. A button can be pressed while the pane is still loading, so requests wait for
 * their listener.
 */
export class PaneRequests {
  #listener: ((request: PaneRequest) => void) | null = null;
  #waiting: PaneRequest[] = [];

  /** Hands a request to the pane, now or as soon as it listens; the same request twice waits once. */
  ask(request: PaneRequest): void {
    if (this.#listener !== null) this.#listener(request);
    else if (!this.#waiting.includes(request)) this.#waiting.push(request);
  }

  /**
   * Listens for requests, first of all for those that waited. There is one pane: a later listener takes over.
   *
   * @returns what ends the listening
   */
  listen(listener: (request: PaneRequest) => void): () => void {
    this.#listener = listener;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const request of waiting) listener(request);
    return () => {
      if (this.#listener === listener) this.#listener = null;
    };
  }
}

/** The requests of this page. */
export const paneRequests = new PaneRequests();

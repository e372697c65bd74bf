/**
 * Lets whatever waits have its turn, a click or a message; without the four milliseconds browsers wait at least for a
 * timer.
 */
export function nextTurn(): Promise<void> {
  return new Promise((done) => {
    if (typeof MessageChannel === 'undefined') {
      setTimeout(done);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

/**
 * Puts a sentence in place of the page where the engine lacks what the page is compiled for. An engine too old for the
 * syntax reports the page's own scripts as a SyntaxError; one that knows the syntax may still lack objects.
 *
 * Compiled for every engine and loaded before everything else. The page itself looks at `hasRefusedEngine`.
 *
 * @param hasObjects whether the newest objects the page needs exist
 */
export function refuseOldEngine(hasObjects: boolean, sentence: string): void {
  const refuse = (): void => {
    const root = document.getElementById('root');
    if (root === null) return;
    document.documentElement.setAttribute('data-engine', 'refused');
    root.setAttribute('role', 'alert');
    root.style.margin = '16px';
    root.textContent = sentence;
  };
  if (hasObjects) {
    window.addEventListener('error', (event) => {
      // The objects of old engines are not asked: only the text is the same everywhere.
      if (event.message.indexOf('SyntaxError') !== -1) refuse();
    });
  } else {
    refuse();
  }
}

/** Whether `refuseOldEngine` has spoken; then nothing may be drawn over its sentence. */
export function hasRefusedEngine(): boolean {
  return document.documentElement.getAttribute('data-engine') === 'refused';
}

/** The way of browsers where no page has a clipboard: file:// and pages without a secure context. */
function copySelection(text: string): boolean {
  const box = document.createElement('textarea');
  box.value = text;
  box.setAttribute('readonly', '');
  box.style.position = 'fixed';
  box.style.opacity = '0';
  document.body.append(box);
  const before = document.activeElement;
  box.select();
  try {
    const copy: unknown = Reflect.get(document, 'execCommand');
    return typeof copy === 'function' && copy.call(document, 'copy') === true;
  } finally {
    box.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}

/**
 * Puts a text on the clipboard.
 *
 * @returns false where the host lets no page do so; the user has to copy it by hand
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelection(text);
  }
}

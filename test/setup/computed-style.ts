/** Elements whose text goes on in the line they stand in, as browsers show them. */
const IN_THE_LINE = new Set([
  ...['a', 'b', 'code', 'em', 'i', 'label', 'mark', 'span', 'strong', 'sub', 'sup', 'svg'],
]);

/** What decides whether an element is there to be named, read and clicked. */
const DECISIVE = ['display', 'visibility', 'pointer-events'] as const;
type Decisive = Partial<Record<(typeof DECISIVE)[number], string>>;

/** Griffel writes one declaration per class. */
const ONE_CLASS = /^\.([\w-]+)$/u;

const decisiveByClass = new Map<string, Decisive>();
/** How many rules of a sheet were looked at; Griffel only ever adds. */
const lookedAt = new WeakMap<CSSStyleSheet, number>();

const isForScreens = ({ ownerNode }: CSSStyleSheet): boolean =>
  !(ownerNode instanceof Element && ownerNode.hasAttribute('media'));

function decisive(style: CSSStyleDeclaration): Decisive {
  return Object.fromEntries(
    DECISIVE.flatMap((name) => {
      const value = style.getPropertyValue(name);
      return value === '' ? [] : [[name, value]];
    }),
  );
}

function lookAtNewRules(): void {
  for (const sheet of Array.from(document.styleSheets).filter(isForScreens)) {
    for (const rule of Array.from(sheet.cssRules).slice(lookedAt.get(sheet) ?? 0)) {
      if (!('selectorText' in rule) || !('style' in rule)) continue;
      const { selectorText, style } = rule as CSSStyleRule;
      const name = ONE_CLASS.exec(selectorText)?.[1];
      if (name !== undefined) decisiveByClass.set(name, decisive(style));
    }
    lookedAt.set(sheet, sheet.cssRules.length);
  }
}

function ownStyle(element: Element): Decisive {
  const hidden: Decisive = element.hasAttribute('hidden') ? { display: 'none' } : {};
  const byClass = Array.from(element.classList).map((name) => decisiveByClass.get(name) ?? {});
  const inline =
    element instanceof HTMLElement || element instanceof SVGElement ? decisive(element.style) : {};
  return Object.assign({}, hidden, ...byClass, inline) as Decisive;
}

function inherited(element: Element, name: 'visibility' | 'pointer-events'): string | undefined {
  for (let from: Element | null = element; from !== null; from = from.parentElement) {
    const { [name]: value } = ownStyle(from);
    if (value !== undefined) return value;
  }
  return undefined;
}

/**
 * The computed style of an element as far as it decides whether the element is there at all, and whether its text stands
 * apart. jsdom matches every rule against every element of a long list to say the same, which is nine tenths of the time
 * a test of the pane takes; what our styles look like is seen in Chromium.
 */
export function computedStyle(element: Element): CSSStyleDeclaration {
  lookAtNewRules();
  const { style } = document.createElement('span');
  style.display = ownStyle(element).display ?? (IN_THE_LINE.has(element.localName) ? 'inline' : 'block');
  style.visibility = inherited(element, 'visibility') ?? 'visible';
  style.pointerEvents = inherited(element, 'pointer-events') ?? 'auto';
  return style;
}

/**
 * What an element is placed by in a page that is laid out; null where it is not shown. jsdom lays nothing out and always
 * says null, from which Fluent concludes that nothing in a dialog can take the focus, and hides the dialog.
 */
export function offsetParent(element: HTMLElement): Element | null {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (computedStyle(at).display === 'none') return null;
  }
  return element.isConnected ? element.parentElement : null;
}

import type { SheetLink } from '../../../../setup/emulated-workbook/sheet';
import { overlap } from '../../../../../src/model/area-parts';
import { WpsObject } from '../bridge/wps-object';
import { asItem } from '../session';
import { WpsRefusal } from '../wps-errors';
import { mayChange } from './protected-sheet';
import { firstArea, RangePlace } from './range-place';
import type { RangeInner } from './range-place';

class Hyperlink extends WpsObject {
  readonly inner = { className: 'Hyperlink' };
  readonly #range: RangeInner;
  readonly #link: SheetLink;

  constructor(range: RangeInner, link: SheetLink) {
    super();
    this.#range = range;
    this.#link = link;
  }

  get Address(): string {
    return this.#link.address;
  }

  get SubAddress(): string {
    return this.#link.place;
  }

  get Range(): WpsObject {
    return this.#range.session.make.range(this.#range.sheet, [this.#link.area]);
  }

  Delete(): void {
    const { session, sheet } = this.#range;
    if (mayChange(session, sheet, 'AllowInsertingHyperlinks')) {
      sheet.links = sheet.links.filter((link) => link !== this.#link);
    }
  }
}

/** The links on the cells of a range, or of a sheet. */
export class Hyperlinks extends WpsObject {
  readonly inner = { className: 'Hyperlinks' };
  readonly #range: RangeInner;

  constructor(range: RangeInner) {
    super();
    this.#range = range;
  }

  get Count(): number {
    return this.#found().length;
  }

  Item(index: number): WpsObject | undefined {
    const found = this.#found()[index - 1];
    return asItem(
      this.#range.session,
      found ? new Hyperlink(this.#range, found) : null,
      `Hyperlinks ${index}`,
    );
  }

  Add(anchor: unknown, address: unknown, subAddress?: unknown): WpsObject {
    const { session, sheet } = this.#range;
    if (!(anchor instanceof RangePlace) || anchor.inner.sheet !== sheet || typeof address !== 'string') {
      throw new WpsRefusal('Hyperlinks.Add takes a range of the sheet and an address');
    }
    const place = typeof subAddress === 'string' ? subAddress : '';
    const link: SheetLink = { area: firstArea(anchor.inner), address, place };
    if (mayChange(session, sheet, 'AllowInsertingHyperlinks')) sheet.links.push(link);
    return new Hyperlink(this.#range, link);
  }

  Delete(): void {
    const { session, sheet } = this.#range;
    if (!mayChange(session, sheet, 'AllowInsertingHyperlinks')) return;
    const found = new Set(this.#found());
    sheet.links = sheet.links.filter((link) => !found.has(link));
  }

  #found(): SheetLink[] {
    const { sheet, areas } = this.#range;
    return sheet.links.filter(({ area }) => areas.some((other) => overlap(area, other)));
  }
}

/**
 * An object of WPS's object model. Accessors and methods on the prototypes of its classes are what an add-in sees;
 * what the fake itself needs of it stands in its own fields, which the bridge does not let through.
 */
export abstract class WpsObject {
  /** Name in the declarations, for counting and for messages. */
  abstract readonly inner: {
    readonly className: string;
    /** Members other versions of WPS have here, and this one elsewhere: asking for them is no fault of the fake. */
    readonly elsewhere?: ReadonlySet<string>;
  };
}

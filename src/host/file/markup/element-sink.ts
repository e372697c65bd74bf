/** The attributes of an element without a namespace; a relationship id is `r:id`, whatever prefix the file uses. */
export interface Attributes {
  get(name: string): string | undefined;
}

/** What a parser tells, before foreign elements are left out. */
export interface ElementSink {
  open(name: string, attributes: Attributes): void;
  close(): void;
  text(text: string): void;
}

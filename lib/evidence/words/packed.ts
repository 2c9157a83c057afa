declare const content: unique symbol;

/** A value on its way to the browser, as one text: made by `pack`, read by `unpack`. */
export type Packed<T> = string & { readonly [content]: T };

/**
 * React walks through what a part of the page hands to the browser value by value: to write it, to draw from it on the server
 * and to read it in the browser. A table's rows are thousands of values, and as one text they pass in one piece. Only for what
 * JSON can say.
 */
export function pack<T>(value: T): Packed<T> {
  return JSON.stringify(value) as Packed<T>;
}

export function unpack<T>(packed: Packed<T>): T {
  return JSON.parse(packed) as T;
}

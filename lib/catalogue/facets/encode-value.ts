/** A value as browsers write it in an address, with commas left to be read. */
export function encodeValue(value: string): string {
  return encodeURIComponent(value)
    .replaceAll("%2C", ",")
    .replaceAll("%20", "+")
    .replace(/[!'()~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

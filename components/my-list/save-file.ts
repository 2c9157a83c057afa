/** Hands a text to the reader as a file, made in the browser: nothing is asked of the site. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click has passed.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

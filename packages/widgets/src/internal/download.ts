/**
 * Handing something over as a file, under the strictest policy too: nothing is navigated to.
 * @module
 */

/** How long a browser may need to begin a download, in milliseconds. */
const BEGIN = 10_000;

/** Hands a file over under a name. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), BEGIN);
}

/** A value as a file of JSON, indented for people. */
export const jsonFile = (value: unknown): Blob =>
  new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' });

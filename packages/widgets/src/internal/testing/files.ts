/**
 * The files that a page hands over, caught before a browser saves them.
 * @module
 */

/** A file with the name it was to be saved under. */
export interface CaughtFile {
  name: string;
  blob: Blob;
}

/** Catches files from now on; `end` puts everything back. */
export function catchFiles(): { files: CaughtFile[]; end(): void } {
  const files: CaughtFile[] = [];
  const blobs = new Map<string, Blob>();
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob) => {
    const address = createObjectURL.call(URL, blob);
    blobs.set(address, blob);
    return address;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) files.push({ name: this.download, blob });
    else click.call(this);
  };
  return {
    files,
    end() {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    },
  };
}

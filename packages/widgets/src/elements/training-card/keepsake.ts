/**
 * Taking a certificate along: loads what makes the files, and knows whether it worked.
 * @module
 */
import type { ElementHost } from '../../internal/element-host.js';
import { TandemErrorEvent } from '../../internal/events.js';
import type { Earned } from './certificate-files.js';

/** Holds whether the last try failed. */
export class Keepsake {
  failed = false;

  constructor(private readonly host: ElementHost) {}

  /** Hands a certificate over. */
  async save(earned: Earned, how: 'picture' | 'file'): Promise<void> {
    this.failed = false;
    try {
      const { saveFile, savePicture } = await import('./certificate-files.js');
      if (how === 'file') saveFile(earned);
      else await savePicture(earned, this.host);
    } catch (error) {
      this.failed = true;
      this.host.dispatchEvent(new TandemErrorEvent(error));
    }
    this.host.requestUpdate();
  }
}

/**
 * A link as a QR code, for a slide, a poster, a badge; loaded when somebody asks for it.
 * @module
 */
import { html, svg, type TemplateResult } from 'lit';
import { encode } from 'uqr';
import type { ComposerWords } from './composer.strings.js';

/** The code with the link below it; dark on light whatever the theme, for cameras expect that. */
export function qrView(link: string, t: ComposerWords): TemplateResult {
  const { data, size } = encode(link, { ecc: 'M', border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
  return html`<figure class="qr" part="qr">
    <svg
      viewBox="0 0 ${size} ${size}"
      role="img"
      aria-label=${t.qrName}
      shape-rendering="crispEdges"
    >
      ${svg`<path fill="#fff" d="M0 0h${size}v${size}H0z"></path><path d=${dark.join('')}></path>`}
    </svg>
    <figcaption class="small muted">${t.qrText} <bdi class="qr-link">${link}</bdi></figcaption>
  </figure>`;
}

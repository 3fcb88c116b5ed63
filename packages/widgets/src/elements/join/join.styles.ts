/**
 * The look of `<tandem-join>`: generous, quiet, the same weight for joining and for leaving.
 * @module
 */
import { css } from 'lit';

/** The card in its three views, the question before erasing, and the shape of it all. */
export const joinStyles = css`
  .base {
    container-type: inline-size;
    contain-intrinsic-inline-size: 320px;
  }
  .card {
    padding: clamp(1.125em, 5cqi, 2em);
  }
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  .head,
  .consent {
    display: grid;
    gap: 0.25em;
  }
  .title {
    font-size: 1.375em;
    letter-spacing: -0.015em;
  }
  .subtitle {
    margin: 0;
    font-size: 1em;
    font-weight: 650;
  }
  .kicker {
    color: var(--_accent);
    font-weight: 600;
  }
  .invitation,
  .pitch,
  .deal,
  .membership,
  .farewell,
  .go {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 1.125em;
  }
  .invitation {
    gap: 1.75em;
  }
  .go {
    gap: 0.625em;
    justify-items: start;
  }

  .sides {
    display: grid;
    gap: 1.25em;
  }
  .side {
    display: grid;
    gap: 0.625em;
    align-content: start;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
  }
  .side.us {
    border-color: var(--_line);
  }
  .side ul {
    display: grid;
    gap: 0.5em;
    list-style: none;
  }

  .consents {
    display: grid;
    border: 1px solid var(--_line);
    border-radius: var(--_round);
  }
  .consent {
    grid-template-columns: 1.25em minmax(0, 1fr);
    column-gap: 0.75em;
    padding: 0.875em 1em;
  }
  .consent + .consent {
    border-block-start: 1px solid var(--_line);
  }
  label.consent {
    min-block-size: var(--_target);
    cursor: pointer;
  }
  label.consent:hover {
    background: color-mix(in oklab, var(--_raised) 60%, transparent);
  }
  .consent > * {
    grid-column: 2;
  }
  .consent > .tick {
    grid-column: 1;
    grid-row: 1;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.125em 0 0;
    font: inherit;
    accent-color: var(--_accent);
  }
  svg.tick {
    fill: none;
    stroke: var(--_good);
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .consent-name {
    font-weight: 600;
  }
  .tag {
    display: inline-block;
    padding-inline: 0.5em;
    font-size: 0.8125em;
    font-weight: 500;
    color: var(--_muted);
    border: 1px solid var(--_line);
    border-radius: 1em;
  }

  summary {
    min-block-size: var(--_target);
    align-content: center;
    color: var(--_accent);
    font-weight: 600;
    border-radius: var(--_round);
    cursor: pointer;
  }
  .note {
    padding: 0.875em 1em;
    background: var(--_tint);
    border-radius: var(--_round);
  }
  .ways,
  .rights {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.625em;
  }
  .said {
    min-block-size: 1.5em;
    margin-block: 0.875em;
    font-weight: 600;
  }
  .stale {
    margin-block-end: 1em;
  }
  .button[aria-disabled='true'] {
    border-color: var(--_line);
  }

  .data {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .rights {
    gap: 0;
    margin-inline: -1.125em;
  }
  .rights .button {
    font-size: 0.875em;
  }

  .ghost *,
  .ghost .button.button {
    color: transparent;
    border-color: transparent;
    user-select: none;
  }
  .ghost :is(.title, .kicker, .lead, li, .consents, .button) {
    background: var(--_raised);
    border-radius: 0.5em;
  }
  .ghost .rights {
    gap: 0.5em;
    margin: 0;
  }
  .ghost .side.side {
    border-color: var(--_raised);
  }
  .ghost :is(.tick, summary) {
    visibility: hidden;
  }

  @container (inline-size >= 480px) {
    .sides {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (inline-size >= 860px) {
    .invitation {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: clamp(2em, 5cqi, 4em);
    }
    .invitation .sides {
      grid-template-columns: minmax(0, 1fr);
    }
    .title {
      font-size: 1.625em;
    }
  }
  @container (inline-size < 300px) {
    .go .button,
    .ways .button {
      inline-size: 100%;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .ghost > div {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
  }
  @media (forced-colors: active) {
    .ghost > div {
      visibility: hidden;
    }
    .note {
      border: 1px solid currentColor;
    }
    svg.tick {
      stroke: CanvasText;
    }
  }
`;

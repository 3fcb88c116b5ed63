/**
 * The look of the composer: a dialog on a desk, a sheet from below on a phone.
 * @module
 */
import { css } from 'lit';

/** Adopted by a share element when its composer is loaded. */
export const composerStyles = css`
  .composer {
    inline-size: min(58em, 100% - 2em);
    max-inline-size: none;
    max-block-size: min(50em, 100dvh - 2em);
    margin: auto;
    padding: 0;
    border: 0;
    color: var(--_text);
    background: var(--_surface);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .composer::backdrop {
    background: #10151da6;
  }
  .sheet {
    position: relative;
    padding: 1.75em;
  }
  .button.close {
    position: absolute;
    inset-block-start: 1em;
    inset-inline-end: 1em;
    inline-size: var(--_target);
    padding: 0;
    font-size: 1em;
    color: var(--_muted);
  }
  .close span {
    font-size: 1.5em;
    line-height: 1;
  }
  .heading {
    margin: 0;
    padding-inline-end: 2em;
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  .heading:focus {
    outline: none;
  }
  .where {
    margin-block-start: 1em;
  }
  .composer .link[aria-current='true'] {
    color: var(--_accent);
    background: var(--_tint);
  }
  .columns {
    display: grid;
    gap: 1.5em 2em;
    margin-block-start: 1.25em;
  }
  .label {
    display: block;
    margin: 0 0 0.5em;
    padding: 0;
    font-size: 0.875em;
    font-weight: 600;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    gap: var(--_gap);
    min-inline-size: 0;
    margin: 0 0 1.25em;
    padding: 0;
    border: 0;
  }
  .start {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    padding: 0.75em 0.875em;
    border: 1px solid var(--_line);
    border-radius: var(--_round);
    cursor: pointer;
    transition: var(--_fast);
  }
  .own {
    grid-column: 1 / -1;
    flex-flow: row wrap;
    align-items: baseline;
    gap: 0 0.75em;
  }
  .start:hover {
    border-color: var(--_accent);
  }
  .start:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_tint);
  }
  .start:has(:focus-visible) {
    outline: 2px solid var(--_ring);
    outline-offset: 2px;
  }
  .start input {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }
  .start.bone {
    block-size: 6em;
  }
  .angle {
    font-size: 0.875em;
    font-weight: 600;
  }
  .words {
    display: block;
    inline-size: 100%;
    margin: 0;
    padding: 0.75em 0.875em;
    font: inherit;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_round);
    resize: vertical;
    field-sizing: content;
    min-block-size: 7.5em;
    max-block-size: 16em;
  }
  .words::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .meter {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25em 1em;
    min-block-size: 1.5em;
    margin: 0.5em 0 0;
  }
  .over {
    color: var(--_warn);
    font-weight: 600;
  }
  .going {
    position: sticky;
    inset-block-end: 0;
    margin: 1.25em -1.75em -1.75em;
    padding: 1em 1.75em;
    background: var(--_surface);
    border-block-start: 1px solid var(--_line);
  }
  .hints {
    display: grid;
    gap: 0.5em;
    margin-block-start: 1.25em;
  }
  .hint {
    margin: 0;
  }
  .text-link {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
  }
  .next {
    display: grid;
    gap: 0.75em;
    max-inline-size: 34em;
  }
  .next p {
    margin: 0 0 0.5em;
  }
  .composer:has(.next) {
    inline-size: min(38em, 100% - 2em);
  }
  @media (min-width: 800px) {
    .columns {
      grid-template-columns: 1.35fr 1fr;
    }
  }
  @media (max-width: 599px) {
    .composer {
      inline-size: 100%;
      max-block-size: calc(100dvh - 1.5em);
      margin-block-end: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
    .composer:has(.next) {
      inline-size: 100%;
    }
    .sheet {
      padding: 1.25em;
    }
    .going {
      margin: 1.25em -1.25em -1.25em;
      padding: 0.875em 1.25em;
    }
    .going .button {
      flex: 1 1 auto;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .composer[open] {
      animation: arrive 0.2s ease-out;
    }
    @keyframes arrive {
      from {
        opacity: 0;
        translate: 0 12px;
      }
    }
  }
  @media (forced-colors: active) {
    .start:has(:checked) {
      outline: 3px solid Highlight;
    }
  }
`;

/**
 * The look of `<tandem-leaderboard>`, from a narrow column to a wall.
 * @module
 */
import { css } from 'lit';

/** Card, own line and the skeleton of it all. */
export const leaderboardStyles = css`
  .base {
    --_beacon: var(--tandem-leaderboard-beacon, var(--_warn));
    container-type: inline-size;
    contain-intrinsic-inline-size: 320px;
  }
  .card {
    padding: clamp(1em, 4cqi, 1.75em);
  }
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  .switch {
    display: grid;
    grid-template-columns: repeat(4, auto);
    justify-content: start;
    gap: 0.25em;
    min-block-size: 2em;
    margin-block-end: 0.75em;
  }
  @container (inline-size < 400px) {
    .switch {
      grid-template-columns: 1fr 1fr;
      justify-content: stretch;
      min-block-size: 4.25em;
    }
  }
  .head {
    display: grid;
    gap: 0.125em;
  }
  .body {
    display: grid;
    gap: 1.25em;
    margin-block-start: 1.125em;
  }
  .title {
    font-size: 1.25em;
    letter-spacing: -0.01em;
  }
  .note {
    padding: 0.625em 0.875em;
    background: var(--_raised);
    border-radius: var(--_round);
  }

  .own {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25em 1em;
    align-items: baseline;
    padding: 1em 1.125em;
    background: var(--_tint);
    border-radius: var(--_round);
  }
  .own > .muted,
  .own > slot {
    grid-column: 1 / -1;
  }
  .own .muted {
    color: color-mix(in oklab, var(--_muted) 70%, var(--_text));
  }
  .own-main,
  .own-points {
    font-weight: 650;
  }
  .own-points {
    font-variant-numeric: tabular-nums;
  }

  .ghost .body > * {
    border-color: transparent;
  }
  .ghost .body * {
    color: transparent;
    user-select: none;
  }
  .ghost .avatar,
  .ghost .medal,
  .ghost .name,
  .ghost .own {
    background: var(--_raised);
  }
  .ghost .name,
  .ghost .medal {
    border-radius: 0.5em;
  }
  .ghost .band-name::before {
    visibility: hidden;
  }
  @media (prefers-reduced-motion: no-preference) {
    .ghost .body {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
  }

  @container (inline-size < 340px) {
    .ranking .avatar {
      display: none;
    }
    .ranking th,
    .ranking td {
      padding-inline: 0.25em;
    }
    .ranking .place {
      inline-size: 2em;
    }
    .ranking thead .place {
      font-size: 0;
    }
    .name {
      hyphens: auto;
    }
    .own {
      grid-template-columns: 1fr;
    }
  }
  @media (forced-colors: active) {
    .own,
    li.person,
    .avatar,
    .medal.high {
      border: 1px solid currentColor;
    }
    tr.me {
      outline: 2px solid Highlight;
    }
  }
`;

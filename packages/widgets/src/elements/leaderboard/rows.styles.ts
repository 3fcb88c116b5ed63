/**
 * The look of people under a band, and of places in a table.
 * @module
 */
import { css } from 'lit';

/** Bands and table. */
export const rowsStyles = css`
  .band-name {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin: 0;
    font-size: 1em;
    font-weight: 650;
  }
  .band-name::before {
    content: '';
    margin-inline: 0.25em;
    inline-size: 0.625em;
    block-size: 0.625em;
    border-radius: 50%;
    background: var(--_accent);
  }
  .beacon .band-name::before {
    background: var(--_beacon);
    box-shadow: 0 0 0 0.25em color-mix(in oklab, var(--_beacon) 22%, transparent);
  }
  .people {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 0.5em;
    margin-block-start: 0.75em;
    list-style: none;
  }
  .person {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375em 0.75em;
    min-inline-size: 0;
  }
  li.person {
    padding: 0.625em 0.75em;
    background: var(--_raised);
    border-radius: var(--_round);
  }
  li.me {
    background: var(--_tint);
  }
  .avatar {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 2.5em;
    block-size: 2.5em;
    font-size: 0.875em;
    font-weight: 650;
    color: var(--_accent);
    background: var(--_tint);
    border-radius: 50%;
  }
  .me .avatar {
    color: var(--_on-accent);
    background: var(--_accent);
  }
  .beacon .person:not(.me) .avatar {
    color: var(--_beacon);
    background: color-mix(in oklab, var(--_beacon) 14%, var(--_surface));
  }
  .who {
    flex: 1 1 7.5em;
    min-inline-size: 0;
  }
  .name {
    font-weight: 600;
    line-height: 1.3;
  }
  .team {
    display: block;
    line-height: 1.35;
  }
  .tag {
    margin-inline-start: 0.375em;
    padding: 0.0625em 0.5em;
    font-size: 0.75em;
    font-weight: 650;
    color: var(--_accent);
    border: 1px solid currentColor;
    border-radius: 1em;
  }

  .ranking {
    inline-size: 100%;
    border-collapse: collapse;
    text-align: start;
  }
  .ranking th,
  .ranking td {
    padding: 0.5em 0.625em;
    font-weight: inherit;
    text-align: start;
    vertical-align: middle;
  }
  thead th {
    padding-block: 0 0.375em;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  tbody tr {
    border-block-start: 1px solid var(--_line);
  }
  .ranking .place {
    inline-size: 3em;
    text-align: center;
    white-space: nowrap;
  }
  .ranking .points {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }
  .ranking thead .points {
    font-weight: inherit;
  }
  .medal {
    display: inline-grid;
    place-items: center;
    min-inline-size: 1.875em;
    block-size: 1.875em;
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
    border-radius: 1em;
  }
  .medal.high {
    font-weight: 700;
    color: var(--_beacon);
    background: color-mix(in oklab, var(--_beacon) 14%, var(--_surface));
  }
  tr.me {
    background: var(--_tint);
  }
  tr.me > :first-child {
    border-start-start-radius: var(--_round);
    border-end-start-radius: var(--_round);
  }
  tr.me > :last-child {
    border-start-end-radius: var(--_round);
    border-end-end-radius: var(--_round);
  }
  .gap td {
    padding-block: 0;
    text-align: center;
    color: var(--_muted);
  }
`;

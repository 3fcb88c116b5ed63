/** Rows of the performance page: how they are made, judged and printed. @module */

/**
 * One figure. `goal` reads `<= 13000`, `>= 0.4`, or is left out where there is nothing to reach.
 * A peer's figure measured in the same run gives `ratio`, ours against theirs, where the value is not that already.
 * `note` says of what size it is.
 */
export function row({ name, value, unit, goal, note, ...against }) {
  const { peer, peerValue, ratio = value / peerValue } = against;
  const theirs = peer ? { peer, peerValue: round(peerValue), ratio: round(ratio) } : {};
  const noted = note === undefined ? {} : { note };
  const ok = reaches(value, goal);
  return { name, value: round(value), unit, goal: goal ?? null, ok, ...theirs, ...noted };
}

function reaches(value, goal) {
  if (goal === undefined) return true;
  const [sign, limit] = goal.split(' ');
  return sign === '<=' ? value <= Number(limit) : value >= Number(limit);
}

/** The middle one of several measurements. */
export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** The rows as a table of plain text. */
export function table(rows) {
  const cells = rows.map((one) => [
    one.ok ? '✓' : '✗',
    one.name,
    `${one.value.toLocaleString('en')} ${one.unit}`,
    one.goal ?? '–',
    one.peer ? `${one.peer} ${one.peerValue.toLocaleString('en')} (${one.ratio} ×)` : '',
    one.note ?? '',
  ]);
  const all = [['', 'figure', 'value', 'goal', 'peer, same run', ''], ...cells];
  const widths = all[0].map((_, column) => Math.max(...all.map((line) => line[column].length)));
  return all
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const round = (value) =>
  Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));

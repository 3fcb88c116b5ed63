/** The pictures of what others write. @module */
import { circle, label, line, path, rect, smooth } from './chart.mjs';
import { above, ground, tints } from './relief.mjs';
import { range, river } from './shapes.mjs';

const usual = [
  [-0.75, 'mid line-l w'],
  [-0.35, 'shallow line-l w'],
  [0.05, 'tidal line-l w'],
  [0.3, 'land line-l w'],
];

/** Scenes by the name of their file. */
export const pressScenes = {
  'les-rivieres-ont-des-archives': () => [
    tints(ground(8, 190), usual),
    rect([0, 0], [240, 540], 'built soft'),
    rect([480, 0], [240, 540], 'built soft'),
    range(4).map((i) => line([i * 240, 0], [i * 240, 540], 'ink-l w')),
    line([0, 270], [960, 270], 'ink-l w'),
  ],
  'mayors-hire-hydrologists': () => [
    '<rect class="tidal" width="960" height="540"/>',
    circle([480, 300], 290, 'built line-l w2'),
    circle([480, 300], 236, 'hole'),
    path('M250 350a236 236 0 0 0 460 0z', 'shallow'),
    range(3).map((i) =>
      path(`M${290 + i * 30} ${392 + i * 40}q95 -22 190 0t${190 - i * 60} 0`, 'deep-l w4'),
    ),
  ],
  'je-garde-mes-cartes-de-terrain': () => [
    '<rect class="deep" width="960" height="540"/>',
    range(24).map((i) => line([i * 42, 0], [i * 42, 540], 'mid-l w')),
    range(14).map((i) => line([0, i * 42], [960, i * 42], 'mid-l w')),
    path(smooth(river(300, 84, 1.2)), 'ink-l w4'),
    path(smooth(river(356, 84, 1.2)), 'ink-l w2'),
    path('M620 120l60 60m0 -22v22h-22', 'note-l w4'),
    circle([236, 140], 70, 'built-l w8 soft'),
    label([250, 330], 'vent ?', 'note'),
  ],
  'le-retour-du-castor': () => {
    const points = river(280, 60, 1.1);
    const dams = [points[9], points[17], points[25]];
    return [
      tints(ground(14, 260), [
        [-1.6, 'land'],
        [-0.1, 'tidal line-l w'],
      ]),
      path(smooth(points), 'shallow-l" stroke-width="30'),
      dams.map(([x, y]) =>
        path(`M${Math.round(x)} ${Math.round(y - 74)}q-190 -10 -200 74t200 74z`, 'shallow'),
      ),
      dams.map(([x, y]) =>
        path(`M${Math.round(x)} ${Math.round(y - 52)}q-110 -6 -118 52t118 52z`, 'mid'),
      ),
      dams.map(([x, y]) =>
        path(
          `M${Math.round(x - 6)} ${Math.round(y - 92)}q30 92 -4 184`,
          'built-l" stroke-width="16',
        ),
      ),
      dams.map(([x, y]) =>
        path(`M${Math.round(x - 6)} ${Math.round(y - 92)}q30 92 -4 184`, 'ink-l w2 dash'),
      ),
    ];
  },
  'sponge-roofs': () => [
    '<rect class="mid" width="960" height="540"/>',
    range(3).map((i) => [
      rect([70 + i * 290, 210 - i * 46], [240, 460], 'built'),
      above(
        (x, y) =>
          x > 70 + i * 290 && x < 310 + i * 290
            ? 40 - Math.abs(y - (196 - i * 46)) + 14 * Math.sin(x / 17)
            : -9,
        0,
        'tidal line-l w',
      ),
    ]),
  ],
};

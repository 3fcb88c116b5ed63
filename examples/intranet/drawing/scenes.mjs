/** The demo's pictures, one scene each, all drawn here. @module */
import { circle, label, line, path, picture, rect, seeded, smooth } from './chart.mjs';
import { pressScenes } from './press-scenes.mjs';
import { ground, tints } from './relief.mjs';
import { blocks, range, river } from './shapes.mjs';

/** One step of the basin: a rounded rectangle with cut corners, `grow` pixels larger than the water. */
const terrace = (grow, classes) => {
  const [w, h, c] = [250 + grow * 1.4, 138 + grow, 44];
  return path(
    `M${480 - w + c} ${290 - h}H${480 + w - c * 1.6}L${480 + w} ${290 - h + c}V${290 + h - c}L${480 + w - c} ${290 + h}H${480 - w + c * 1.8}L${480 - w} ${290 + h - c * 1.4}V${290 - h + c}Z`,
    classes,
  );
};

const scenes = {
  'bassin-des-tanneries': () => {
    const depths = {
      '2₄': [372, 262],
      '3₁': [436, 318],
      '3₆': [508, 250],
      '4₂': [556, 318],
      '3₈': [520, 350],
      '2₉': [606, 280],
    };
    const trees = range(46).map((i) => [
      480 + Math.cos(i * 0.137) * (344 + (i % 3) * 9),
      286 + Math.sin(i * 0.137) * (206 + (i % 2) * 8),
    ]);
    return [
      '<rect class="land" width="960" height="540"/>',
      blocks(7, (x, y) => ((x - 480) / 372) ** 2 + ((y - 286) / 250) ** 2 < 1),
      trees.map((at, i) => circle(at, 7 + (i % 4), 'tidal line-l w')),
      terrace(22, 'tidal line-l w'),
      path('M262 -10C226 40 300 84 284 130S300 170 310 190', 'shallow-l" stroke-width="16'),
      terrace(-8, 'mid line-l w'),
      terrace(-36, 'shallow line-l w'),
      terrace(-62, 'deep line-l w dash'),
      Object.entries(depths).map(([depth, at]) => label(at, depth)),
      label([192, 66], 'la Vorane'),
      circle([718, 212], 24, 'note-l w2'),
      path('M736 196L806 140H880', 'note-l w2'),
    ];
  },
  'douze-ans-pour-la-vorane': () => {
    const points = river(280, 120, 2.2);
    const along = range(12).map((i) => points[3 + Math.round(i * 2.3)]);
    return [
      tints(ground(21, 240), [
        [-1.6, 'tidal'],
        [-0.2, 'land line-l w'],
        [0.35, 'land line-l w'],
        [0.75, 'built line-l w'],
      ]),
      path(smooth(points), 'shallow-l" stroke-width="58" stroke-linecap="round'),
      path(smooth(points), 'mid-l" stroke-width="34'),
      path(smooth(points), 'note-l w2 dash'),
      along.map((at) => circle(at, 8, 'deep note-l w2')),
      label([600, 96], 'la Vorane'),
    ];
  },
  'une-nuit-d-ecoute': () => [
    '<rect class="land" width="960" height="540"/>',
    blocks(11, () => false, 92),
    range(4).map((j) => path(`M-10 ${96 + j * 128}L970 ${30 + j * 128}`, 'shallow-l w4')),
    range(5).map((i) => path(`M${60 + i * 226} -10L${132 + i * 226} 550`, 'shallow-l w4')),
    range(7).map((i) =>
      circle([560, 262], 16 + i * 34, `note-l ${i < 2 ? 'w4' : 'w2'}${i > 3 ? ' soft' : ''}`),
    ),
    circle([560, 262], 7, 'note'),
  ],
  'streams-under-streets': () => {
    const points = river(290, 92, 1.4);
    return [
      '<rect class="land" width="960" height="540"/>',
      blocks(3, (x) => x > 520 && x < 800, 80),
      path(smooth(points), 'shallow-l w4 dash'),
      path(smooth(points.slice(17, 26)), 'tidal-l" stroke-width="110" stroke-linecap="round'),
      path(smooth(points.slice(17, 26)), 'shallow-l" stroke-width="64" stroke-linecap="round'),
      path(smooth(points.slice(17, 26)), 'deep-l" stroke-width="22" stroke-linecap="round'),
      label([226, 246], 'l’Orsel, 1911'),
    ];
  },
  'un-orage-en-douze-minutes': () => {
    const rain = [18, 64, 132, 196, 238, 206, 150, 92, 46, 22, 12, 6];
    const level = range(33).map((i) => [
      i * 31 - 16,
      500 - 210 * Math.exp(-(((i - 23) / 7.5) ** 2)),
    ]);
    return [
      '<rect class="deep" width="960" height="540"/>',
      path(`${smooth(level)}L980 560L-20 560Z`, 'mid'),
      path(smooth(level), 'ink-l w2'),
      rain.map((height, i) => rect([52 + i * 73, 0], [46, height], i === 8 ? 'note' : 'shallow')),
      range(13).map((i) => line([38 + i * 73, 526], [38 + i * 73, i % 3 ? 534 : 516], 'ink-l w2')),
    ];
  },
  'la-ville-qui-boit-ses-pluies': () => [
    '<rect class="deep" width="960" height="540"/>',
    ['land', 'built', 'land', 'tidal', 'shallow', 'mid'].map((tint, i) => {
      const top = range(18).map((n) => [
        n * 60 - 20,
        150 + i * 68 + Math.sin(n * 0.7 + i * 1.4) * (8 + i * 5),
      ]);
      return path(`${smooth(top)}L1010 560L-30 560Z`, `${tint} line-l w`);
    }),
    range(9).map((i) =>
      range(5 - (i % 2)).map((j) =>
        path(
          `M${90 + i * 100 + (j % 2) * 22} ${40 + j * 96 + (i % 3) * 24}q10 18 0 26q-10 -8 0 -26z`,
          'ink',
        ),
      ),
    ),
  ],
  'ten-year-storms': () => {
    const next = seeded(5);
    const peaks = { 14: 250, 22: 190, 28: 275, 31: 236 };
    const level = range(42).map((i) => [190 + i * 19, 410 - (peaks[i - 4] ?? 20 + next() * 60)]);
    return [
      '<rect class="deep" width="960" height="540"/>',
      path(`M190 560L${smooth(level).slice(1)}L980 560Z`, 'mid'),
      path(smooth(level), 'ink-l w2'),
      path('M190 216H960', 'note-l w2 dash'),
      rect([64, 40], [74, 520], 'land'),
      range(13).map((i) => rect([i % 2 ? 64 : 101, 40 + i * 40], [37, 40], 'ink')),
      range(4).map((i) => label([160, 92 + i * 120], `${6 - i}₀`)),
    ];
  },
  'technicien-de-jaugeage': () => {
    const bed = [
      [-20, 130],
      [90, 160],
      [190, 260],
      [300, 348],
      [420, 420],
      [540, 440],
      [650, 380],
      [760, 290],
      [850, 210],
      [980, 150],
    ];
    return [
      '<rect class="deep" width="960" height="540"/>',
      '<rect class="shallow" y="176" width="960" height="380"/>',
      '<rect class="mid" y="176" width="960" height="90"/>',
      path(`${smooth(bed)}L980 560L-20 560Z`, 'land line-l w2'),
      [
        [230, 288, '1₂'],
        [330, 362, '2₄'],
        [430, 420, '3₅'],
        [530, 438, '3₉'],
        [630, 392, '3₁'],
        [730, 314, '1₈'],
      ].map(([x, y, depth]) => [
        line([x, 120], [x, y], 'note-l w2'),
        circle([x, 176 + (y - 176) * 0.6], 7, 'note'),
        label([x + 22, 206], depth),
      ]),
      line([110, 120], [850, 120], 'ink-l w2'),
    ];
  },
  'portes-ouvertes-station': () => [
    tints(ground(33, 300), [
      [-1.6, 'land'],
      [0.25, 'tidal line-l w'],
    ]),
    [
      [250, 190],
      [470, 300],
      [250, 410],
      [700, 190],
    ].map((at) => [
      circle(at, 104, 'deep line-l w'),
      circle(at, 92, 'shallow line-l w'),
      circle(at, 58, 'mid line-l w'),
      circle(at, 20, 'deep line-l w'),
    ]),
    path('M804 190H980M354 190L388 232M354 410L388 366M574 300L612 250', 'shallow-l w8'),
    rect([640, 356], [220, 96], 'built'),
    circle([750, 404], 20, 'note-l w4'),
  ],
  'quatre-minutes-galerie-7': () => [
    '<rect class="hole" width="960" height="540"/>',
    range(9).map((i) => {
      const [w, h] = [470 - i * 50, 500 - i * 52];
      const tint = ['built', 'land', 'tidal', 'built', 'land', 'tidal', 'shallow', 'mid', 'deep'][
        i
      ];
      return path(
        `M${480 - w} 560V${560 - h + w * 0.72}A${w} ${w * 0.86} 0 0 1 ${480 + w} ${560 - h + w * 0.72}V560Z`,
        `${tint} ink-l w2`,
      );
    }),
    path('M440 560L474 330h12L520 560Z', 'shallow'),
  ],
};

/** Every picture by the name of its file. */
export const pictures = Object.fromEntries(
  Object.entries({ ...scenes, ...pressScenes }).map(([name, scene]) => [name, picture(scene())]),
);

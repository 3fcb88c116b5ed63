/** How the custom-elements manifest is read from the doc blocks of the elements. @module */

const isOutward = ({ kind, name, privacy, static: own, inheritedFrom, description }) =>
  !own &&
  !name.startsWith('#') &&
  (privacy ?? 'public') === 'public' &&
  // What the analyzer saw assigned in a constructor has no sentence, and is none of ours to offer.
  (kind === 'method'
    ? !!description && !inheritedFrom
    : !!description && name !== 'updateComplete');

/** Leaves what outsiders can use: documented events, public members. */
const outward = {
  name: 'outward',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const one of modules.flatMap(({ declarations = [] }) => declarations)) {
      if (one.members) one.members = one.members.filter(isOutward);
      if (one.events) one.events = one.events.filter(({ name }) => name?.startsWith('tandem-'));
    }
  },
};

export default {
  globs: ['src/elements/*/*.ts', 'src/internal/*.ts'],
  exclude: ['**/*.test.ts', '**/testing/**', '**/*.strings.ts', '**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  quiet: true,
  plugins: [outward],
};

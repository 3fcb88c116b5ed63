/** How the custom-elements manifest is read from the doc blocks of the elements. @module */
export default {
  globs: ['src/elements/*/*.ts', 'src/internal/*.ts'],
  exclude: ['**/*.test.ts', '**/testing/**', '**/*.strings.ts', '**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  quiet: true,
};

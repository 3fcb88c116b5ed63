/** Builds the package it is run in: one module in `dist/` for each source file, so that a consumer's bundler can drop what it does not use. @module */
import typescript from '@rollup/plugin-typescript';
import { globSync, readFileSync } from 'node:fs';

const own = JSON.parse(readFileSync('package.json', 'utf8'));
const external = Object.keys({ ...own.dependencies, ...own.peerDependencies });
const notShipped = /\.test\.tsx?$|\.d\.ts$|[\\/]testing[\\/]/;
const input = globSync('src/**/*.{ts,tsx}').filter((file) => !notShipped.test(file));

export default {
  input,
  external: (id) =>
    id.startsWith('node:') || external.some((name) => id === name || id.startsWith(`${name}/`)),
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    sourcemap: true,
  },
  plugins: [typescript({ tsconfig: 'tsconfig.build.json', noEmitOnError: true })],
};

/** Where things lie in the repository. @module */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A path from the root. */
export const at = (...parts) => path.join(root, ...parts);

/** What a JSON file in the repository says. */
export const readJson = (...parts) => JSON.parse(readFileSync(at(...parts), 'utf8'));

/** Tandem's own ESLint rules as one plugin, `tandem/…`. @module */
import { formRules } from './rules/forms.mjs';
import { layerRules } from './rules/layers.mjs';
import { placeRules } from './rules/places.mjs';
import { sizeRules } from './rules/sizes.mjs';
import { wordRules } from './rules/words.mjs';

/** The plugin, as ESLint's flat configuration wants it. */
export const tandem = {
  meta: { name: 'tandem', version: '1.0.0' },
  rules: { ...layerRules, ...placeRules, ...formRules, ...sizeRules, ...wordRules },
};

/**
 * Links: codes that are minted without a request and verified without having been seen.
 * @module
 */
export { isAlias } from './alias.js';
export { CODE_LENGTH, CODE_LIMITS, type CodeFields } from './code.js';
export {
  keyFromText,
  keyToText,
  memberKey,
  programmeKey,
  sameMac,
  signer,
  type Signer,
} from './mac.js';
export { mintCode } from './mint.js';
export { mintMany, type Batch, type MintedCode } from './mint-many.js';
export { safeTarget } from './target.js';
export { mergeUtm, UTM_MEDIUM, type Utm, type UtmOptions, type UtmPolicy } from './utm.js';
export { readCode, verifyCode, type FindSigner } from './verify.js';

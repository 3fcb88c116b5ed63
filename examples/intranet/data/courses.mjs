/** Three short courses in French and English: the first share, what one may say, one's own voice. @module */
import { firstShare } from './course-first-share.mjs';
import { ownVoice } from './course-own-voice.mjs';
import { whatMayISay } from './course-what-may-i-say.mjs';

/** The demo's courses, in the order in which they suit somebody new. */
export const courses = [firstShare, whatMayISay, ownVoice];

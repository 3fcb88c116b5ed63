/**
 * What a feed says to one person, in Arabic.
 * @module
 */
import type { PersonalWords } from './personal.strings.js';

/** Arabic. */
export const words: PersonalWords = {
  becauseTopic: (topic) => `لك: كثيرًا ما تعود إلى «${topic}»`,
  becauseKind: (kind) => `لك: كثيرًا ما تعود إلى هذا النوع (${kind})`,
  read: 'قُرئ',
  notForMe: 'ليس لي',
  gone: 'أُزيل من قائمتك. لا يُخبَر أحد.',
  undo: 'إعادته',
  choose: 'اختيار ما يُعرض',
  kind: 'النوع',
  topic: 'الموضوع',
  origin: 'المصدر',
  all: 'الكل',
};

/**
 * What a leaderboard says of the reader's own past, in Arabic.
 * @module
 */
import type { PastWords } from './past.strings.js';

/** Arabic. */
export const words: PastWords = {
  previous: {
    week: 'الأسبوع السابق',
    month: 'الشهر السابق',
    season: 'الموسم السابق',
    all: 'سابقًا',
  },
  best: 'أفضل نتيجة لك',
  more: (by) => `زيادة قدرها ${by} عن المرة السابقة.`,
  record: 'أفضل نتيجة لك حتى الآن. أحسنت!',
  steady: 'كل مشاركة لها قيمتها، على مهلك.',
};

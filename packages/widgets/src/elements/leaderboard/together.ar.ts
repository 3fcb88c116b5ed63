/**
 * What a leaderboard offers to do, in Arabic.
 * @module
 */
import type { TogetherWords } from './together.strings.js';

/** Arabic. */
export const words: TogetherWords = {
  whose: 'لمن',
  views: { individual: 'الأشخاص', team: 'الفرق', circle: 'الدوائر', me: 'أنا فقط' },
  kudos: 'تحية شكر',
  thanked: 'تم الشكر ✓',
  kudosGiven: (name) => `سيعلم ${name} أنك شكرته، ولن يعلم أحد غيره.`,
  kudosFailed: (name) => `تعذّر إرسال شكرك إلى ${name}. حاول مجددًا بعد قليل.`,
};

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
  joinTitle: 'أهلًا بك هنا كما أنت',
  joinText:
    'القراءة والتصفيق والتعلّم لا تتطلب عضوية. وإن انضممت يومًا، فأنت من يختار إن كان اسمك يظهر هنا.',
  notes: {
    'members-only': 'تظهر الأسماء لمن يُظهرون أسماءهم.',
    'too-few-people': 'ما زلنا أقل من أن يكون لنا ترتيب، فلتكن كلمة شكر بدلًا منه.',
    'closed-days-only': 'تُحتسب الأيام هنا بعد انتهائها، وسيُضاف اليوم هذه الليلة.',
    'aggregates-only': 'يعرض هذا البرنامج الفرق والدوائر، ولا يذكر أحدًا باسمه.',
  },
  changed: (points, place) => `لديك الآن ${points}${place && `، ${place}`}.`,
};

/**
 * What the leaderboard says: it thanks, informs and never hurries anybody, in Arabic.
 * @module
 */
import { number, plural } from '../../internal/intl.js';
import type { LeaderboardWords } from './leaderboard.strings.js';

/** Arabic. */
export const words: LeaderboardWords = {
  titles: {
    recognition: {
      individual: 'شكرًا لسفرائنا',
      team: 'شكرًا لفرقنا',
      circle: 'شكرًا لدوائرنا',
    },
    ranking: {
      individual: 'ترتيب السفراء',
      team: 'ترتيب الفرق',
      circle: 'ترتيب الدوائر',
    },
    personal: { individual: 'تقدّمك', team: 'تقدّمك', circle: 'تقدّمك' },
  },
  periods: {
    week: 'هذا الأسبوع',
    month: 'هذا الشهر',
    season: 'هذا الموسم',
    all: 'منذ البداية',
  },
  seasonUntil: (name, end) => `${name} · حتى ${end}`,
  bands: {
    beacon: { name: 'المنارات', text: 'ينيرون الطريق.', own: 'أنت من المنارات.' },
    steady: {
      name: 'الأصوات الثابتة',
      text: 'حاضرون أسبوعًا بعد أسبوع.',
      own: 'أنت من الأصوات الثابتة.',
    },
    spark: { name: 'الشرارات', text: 'من هنا يبدأ كل شيء.', own: 'أنت من الشرارات.' },
  },
  circles: {
    employee: 'الموظفون',
    alumni: 'الموظفون السابقون',
    client: 'العملاء',
    partner: 'الشركاء',
  },
  place: 'المرتبة',
  name: 'الاسم',
  points: 'النقاط',
  pointsOf: (points) =>
    plural('ar', points, {
      zero: 'لا نقاط',
      one: 'نقطة واحدة',
      two: 'نقطتان',
      few: '# نقاط',
      many: '# نقطة',
      other: '# نقطة',
    }),
  membersOf: (count) =>
    plural('ar', count, {
      zero: 'لا سفراء',
      one: 'سفير واحد',
      two: 'سفيران',
      few: '# سفراء',
      many: '# سفيرًا',
      other: '# سفير',
    }),
  placeOf: (place) => `المرتبة ${number('ar', place)}`,
  mine: { individual: 'أنت', team: 'فريقك', circle: 'دائرتك' },
  skipped: 'بعض المراتب غير معروضة',
  audience: 'لا يُذكر هنا إلا من اختار ذلك، ولا يرى الأسماء غيرهم. ولا يُعرض أحد في المرتبة الأخيرة.',
  groups: 'لا تُعرض المجموعات التي لا تضم إلا بضعة أشخاص، كي لا يُعرَف أحد.',
  visible: 'اسمك ظاهر هنا، لأنك اخترت ذلك.',
  hiddenOwn: 'اسمك غير ظاهر: هذا السطر لعينيك فقط. تظهر الأسماء لمن يُظهرون أسماءهم.',
  change: 'يمكنك تغيير هذا في أي وقت ضمن اختياراتك كسفير.',
  onlyYou: 'لا يراه أحد سواك.',
  emptyTitle: 'كل شيء ما زال أمامنا',
  emptyText: 'مشاركة أولى أو خطوة تدريب أولى، وستظهر هنا أولى كلمات الشكر.',
};

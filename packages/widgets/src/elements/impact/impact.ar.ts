/**
 * What the impact element says: plain words for figures, and nothing that urges, in Arabic.
 * @module
 */
import { number, plural } from '../../internal/intl.js';
import type { ImpactWords } from './impact.strings.js';

/** Arabic. */
export const words: ImpactWords = {
  title: 'ما جلبته مشاركاتك',
  periods: {
    week: 'هذا الأسبوع',
    month: 'هذا الشهر',
    season: 'هذا الموسم',
    all: 'منذ البداية',
  },
  onlyYou: 'لا يراه أحد سواك.',
  human: (count) =>
    plural('ar', count, {
      one: 'نقرة من شخص حقيقي',
      two: 'نقرتان من أشخاص حقيقيين',
      few: 'نقرات من أشخاص حقيقيين',
      many: 'نقرة من أشخاص حقيقيين',
      other: 'نقرة من أشخاص حقيقيين',
    }),
  raw: (count) =>
    plural('ar', count, {
      zero: 'لا زيارات مسجّلة',
      one: 'من زيارة مسجّلة واحدة',
      two: 'من زيارتين مسجّلتين',
      few: 'من # زيارات مسجّلة',
      many: 'من # زيارة مسجّلة',
      other: 'من # زيارة مسجّلة',
    }),
  whyTitle: 'لماذا رقمان؟',
  whyText: 'تُحفظ كل زيارة لروابطك، مع صنفها وسببها. ولا يُحتسب نقرةً إلا من يقرأ.',
  classes: {
    human: ['أشخاص', 'فتح أحدهم رابطك في متصفح.'],
    preview: ['معاينات', 'جلبت شبكة أو تطبيق مراسلة صورة رابطك وعنوانه.'],
    automated: ['روبوتات', 'برنامج: محرك بحث، أو مرشّح بريد، أو صفحة حُمّلت مسبقًا.'],
    suspect: ['مشكوك فيها', 'تبدو كمتصفح ولا تتصرف كقارئ.'],
    own: ['زياراتك', 'أنت، أو أحد من مؤسستك، لتجربة الرابط.'],
    repeat: ['مكررة', 'القارئ نفسه على الرابط نفسه، بعد وقت قصير.'],
  },
  mayFall: 'قد ينخفض رقم ما: تُعرف زيارة أحيانًا على حقيقتها لاحقًا. إصدار القواعد:',
  shares: 'المشاركات',
  declared: 'المُعلنة',
  corroborated: 'المؤكَّدة',
  points: 'النقاط',
  daysTitle: 'يومًا بيوم',
  weeksTitle: 'أسبوعًا بأسبوع',
  monthsTitle: 'كل 30 يومًا',
  clicks: 'النقرات',
  visits: 'الزيارات',
  date: 'التاريخ',
  upTo: (most) => `حتى ${most}`,
  asTable: 'عرض في جدول',
  chart: (from, to, most) => `النقرات والزيارات من ${from} إلى ${to}، والحد الأعلى ${most}.`,
  clicksOf: (count) =>
    plural('ar', count, {
      zero: 'لا نقرات',
      one: 'نقرة واحدة',
      two: 'نقرتان',
      few: '# نقرات',
      many: '# نقرة',
      other: '# نقرة',
    }),
  visitsOf: (count) =>
    plural('ar', count, {
      zero: 'لا زيارات',
      one: 'زيارة واحدة',
      two: 'زيارتان',
      few: '# زيارات',
      many: '# زيارة',
      other: '# زيارة',
    }),
  yourShares: 'مشاركاتك',
  noShares: 'لا مشاركات في هذه الفترة. لا داعي للعجلة.',
  showAll: (count) => `عرض الكل (${number('ar', count)})`,
  states: {
    prepared: ['جُهّزت', 'اخترت شبكة. وما تلا ذلك لا يعرفه أحد.'],
    copied: ['نُسخت العبارة', 'أخذت الكلمات معك.'],
    opened: ['فُتحت', 'فُتحت الشبكة. وما تلا ذلك جرى هناك.'],
    declared: ['نُشرت', 'أنت من قال ذلك.'],
    corroborated: ['مؤكَّدة', ''],
  },
  corroboration: {
    'agent-only':
      'جلب رابطَك روبوت يقول إنه روبوت الشبكة. يمكن تقليد الروبوتات، فلا يُحتسب ذلك أكثر من كلمتك.',
    'robot-verified': 'جلب رابطَك روبوت الشبكة نفسها، من عناوينها.',
    'outside-click': 'فتح رابطَك شخص من الخارج.',
  },
  stepOf: (step) => `الخطوة ${number('ar', step)} من ${number('ar', 4)}`,
  ask: 'هل نشرته؟',
  askMail: 'هل أرسلته؟',
  yes: 'نعم، تمّ',
  thanks: 'شكرًا، سُجّل ذلك.',
  ownTitle: (count) =>
    plural('ar', count, {
      zero: 'لا زيارات منك',
      one: 'زيارة واحدة منك',
      two: 'زيارتان منك',
      few: '# زيارات منك',
      many: '# زيارة منك',
      other: '# زيارة منك',
    }),
  ownText: 'تُحفظ وتُعرض، ولا تُحتسب نقرات.',
  reasons: {
    own: 'أنت: المتصفح نفسه الذي استعملته في ذلك اليوم.',
    colleague: 'شبكة مؤسستك: زميل على الأرجح.',
  },
  happened: 'ما حدث بعد ذلك',
  happenedText: 'كما يخبر به الموقع الذي تقود إليه روابطك، دون تسمية أحد.',
  conversions: {
    lead: 'من طلبوا أن يُتصل بهم',
    application: 'طلبات توظيف',
    hire: 'تعيينات',
    'sign-up': 'تسجيلات',
  },
  takeAlong: 'أخذ سجلّي معي',
  notTaken: 'تعذّر إعداد سجلّك هنا. حاول مجددًا بعد قليل.',
  kudos: 'كلمات الشكر التي وصلتك',
  kudosMission: 'على مهمة',
  certificates: 'الشهادات',
  networks: {
    email: 'البريد الإلكتروني',
    copy: 'رابط منسوخ',
    system: 'الجهاز',
    sms: 'رسالة قصيرة',
  },
  changed: (count) => `${count} الآن.`,
  emptyTitle: 'ستظهر هنا مشاركتك الأولى',
  emptyText: 'اختر ما يلامسك وشاركه: سترى كم شخصًا فتحه.',
  joinTitle: 'أرقامك تكون لك',
  joinText:
    'بصفتك سفيرًا ترى هنا كم شخصًا يفتح روابطك، ولا يرى ذلك أحد سواك. لا داعي للعجلة: المشاركة ممكنة من دون انضمام.',
};

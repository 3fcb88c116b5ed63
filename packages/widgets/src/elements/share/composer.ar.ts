/**
 * What the composer of `<tandem-share>` says: it invites, informs and never urges, in Arabic.
 * @module
 */
import { number, plural } from '../../internal/intl.js';
import type { ComposerWords } from './composer.strings.js';

/** Arabic. */
export const words: ComposerWords = {
  title: (network) => `المشاركة على ${network}`,
  titleMail: 'المشاركة بالبريد الإلكتروني',
  close: 'إغلاق',
  chooseNetwork: 'إلى أين',
  startFrom: 'نقطة انطلاق، إن أحببت',
  ownWords: 'كلماتي أنا',
  ownWordsHint: 'من البداية',
  suggestion: 'اقتراح',
  yourWords: 'كلماتك',
  placeholder: 'ما رأيك؟ وما كان دورك في ذلك؟',
  suggestionsLoading: 'جارٍ تحميل الاقتراحات',
  suggestionsFailed: 'تعذّر تحميل الاقتراحات. كلماتك تفي بالغرض.',
  length: (length) =>
    plural('ar', length, {
      zero: 'لا أحرف',
      one: 'حرف واحد',
      two: 'حرفان',
      few: '# أحرف',
      many: '# حرفًا',
      other: '# حرف',
    }),
  lengthOf: (length, limit) => `${number('ar', length)} من ${number('ar', limit)} حرف`,
  over: (over) =>
    plural('ar', over, {
      one: 'حرف واحد زائد',
      two: 'حرفان زائدان',
      few: '# أحرف زائدة',
      many: '# حرفًا زائدًا',
      other: '# حرف زائد',
    }),
  voiceSame: 'هذا هو الاقتراح كلمة بكلمة. جملة واحدة منك تجعله لك.',
  voiceClose: 'قريب من الاقتراح. ماذا تضيف؟',
  voiceOwn: 'بصوتك أنت.',
  preview: 'معاينة',
  you: 'أنت',
  seeMore: '… عرض المزيد',
  disclosure: (text) => `تأتي عبارة «${text}» أولًا، ليعرف الجميع أين تعمل.`,
  pasteHere: (network) => `لا يأخذ ${network} إلا الرابط: تُنسخ كلماتك عند الانتقال، فالصقها هناك.`,
  unofficial: (network) => `إن فُتح ${network} من دون كلماتك فالصقها: يمكن نسخها هنا.`,
  go: (network) => `فتح ${network}`,
  goMail: 'فتح الرسالة',
  goCopy: (network) => `نسخ وفتح ${network}`,
  newTab: 'في علامة تبويب جديدة',
  official: (network) => `استعمال النافذة الرسمية لـ ${network}`,
  copyWords: 'نسخ الكلمات',
  copied: 'نُسخت.',
  linkCopied: 'نُسخ الرابط.',
  copyByHand: 'انسخ هذا يدويًا:',
  notCounted: 'هذه المشاركة لا تُحتسب: أنت لا تشارك في البرنامج الآن، ولا شيء يُلزمك بذلك.',
  join: 'الانضمام متاح على هذه البوابة متى شئت.',
  askTitle: (network) => `هل نشرته على ${network}؟`,
  askTitleMail: 'هل أرسلتها؟',
  askText: 'لا نستطيع أن نرى ذلك، ولا نسجّل إلا ما تقوله لنا.',
  yes: 'نعم، نُشر',
  notYet: 'ليس بعد',
  back: 'العودة إلى كلماتي',
  thanks: 'شكرًا لك.',
  thanksText: 'ما تجلبه سيظهر ضمن أرقامك، لعينيك فقط.',
  openedTitle: (network) => `${network} مفتوح في علامة تبويب أخرى`,
  openedTitleMail: 'رسالتك مفتوحة',
  openedText: 'كلماتك ما زالت هنا، إن احتجت إليها.',
};

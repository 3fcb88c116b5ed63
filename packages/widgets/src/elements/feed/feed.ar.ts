/**
 * What the feed says around its contents, in Arabic.
 * @module
 */
import { plural } from '../../internal/intl.js';
import type { FeedWords } from './feed.strings.js';

/** Arabic. */
export const words: FeedWords = {
  title: 'يستحق المشاركة',
  kinds: {
    article: 'مقال',
    infographic: 'رسم بياني',
    'white-paper': 'ورقة بيضاء',
    analysis: 'تحليل',
    job: 'عرض عمل',
    event: 'فعالية',
    video: 'فيديو',
    moment: 'حدث بارز',
  },
  origins: {
    brand: 'من عندنا',
    'third-party': 'من الصحافة',
    member: 'اقترحه أحد الأعضاء',
  },
  by: (author) => `بقلم ${author}`,
  topics: 'المواضيع',
  applaud: (title) => `صفّق لـ «${title}»`,
  applause: (count) =>
    plural('ar', count, {
      zero: 'لا تصفيق بعد',
      one: 'تصفيقة واحدة',
      two: 'تصفيقتان',
      few: '# تصفيقات',
      many: '# تصفيقة',
      other: '# تصفيقة',
    }),
  sharedOn: (networks) => `شاركت هذا على ${networks}`,
  networks: {
    email: 'البريد الإلكتروني',
    copy: 'رابط منسوخ',
    system: 'جهازك',
    sms: 'رسالة قصيرة',
  },
  more: 'المزيد للمشاركة',
  fresh: (count) =>
    plural('ar', count, {
      one: 'محتوى جديد واحد',
      two: 'محتويان جديدان',
      few: '# محتويات جديدة',
      many: '# محتوى جديدًا',
      other: '# محتوى جديد',
    }),
  notCounted:
    'يمكنك أن تقرأ كل شيء هنا وتصفّق له وتشاركه. مشاركاتك لا تُحتسب، وهذا كل ما في الأمر: إنه اختيارك.',
  emptyTitle: 'لا شيء للمشاركة بعد',
  emptyText: 'ما يُنشر سيظهر هنا. وحتى ذلك الحين، تستغرق خطوة من مسار تدريبي دقيقة تقريبًا.',
  noneTitle: 'لا شيء هنا لهذا الاختيار',
  noneText: 'قد تجد ما يهمّك في نوع آخر أو موضوع آخر أو مصدر آخر.',
};

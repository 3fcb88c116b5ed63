/**
 * What the share bar says before anybody touched it, in Arabic.
 * @module
 */
import type { ShareWords } from './share.strings.js';

/** Arabic. */
export const words: ShareWords = {
  share: 'مشاركة',
  shareOn: (network) => `المشاركة على ${network}`,
  shareByMail: 'المشاركة بالبريد الإلكتروني',
  copyLink: 'نسخ الرابط',
  gone: 'لم يعد هذا المحتوى متاحًا للمشاركة.',
  direct: 'تعذّر تحميل العبارات المقترحة. اختر مرة أخرى للمشاركة من دونها.',
  failed: 'تتعذّر المشاركة الآن.',
  retry: 'إعادة المحاولة',
};

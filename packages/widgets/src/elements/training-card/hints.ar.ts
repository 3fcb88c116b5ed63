/**
 * What is said of a text while somebody tries it, in Arabic.
 * @module
 */
import { number, plural } from '../../internal/intl.js';
import type { HintsWords } from './hints.strings.js';

const of = (done: number, all: number) => `${number('ar', done)} من ${number('ar', all)}`;

/** Arabic. */
export const words: HintsWords = {
  length: (length, limit) =>
    limit
      ? `${of(length, limit)} حرف`
      : plural('ar', length, {
          zero: 'لا أحرف',
          one: 'حرف واحد',
          two: 'حرفان',
          few: '# أحرف',
          many: '# حرفًا',
          other: '# حرف',
        }),
  fits: 'يُقرأ كله من النظرة الأولى.',
  folded: 'نهايته خلف «عرض المزيد».',
  tooLong: 'أطول مما تسمح به هذه الشبكة.',
  same: 'هذا هو الاقتراح كلمة بكلمة. جملة واحدة منك تجعله لك.',
  close: 'قريب من الاقتراح. ماذا تضيف؟',
  own: 'بصوتك أنت.',
  disclosed: (text) => `ستأتي عبارة «${text}» أولًا، ليعرف الجميع أين تعمل.`,
};

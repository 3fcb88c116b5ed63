/**
 * What the pulse says: a question, why it is safe to answer, what everyone said, in Arabic.
 * @module
 */
import { number, plural } from '../../internal/intl.js';
import type { PulseWords } from './pulse.strings.js';

/** Arabic. */
export const words: PulseWords = {
  kicker: 'نبض · سؤال واحد، بلا اسم',
  answer: 'أجب',
  sending: 'جارٍ الإرسال…',
  choose: 'اختر إجابة أولًا.',
  thanks: 'شكرًا. حُسبت إجابتك، ولا أحد يستطيع أن يعرف أيّها كانت.',
  anonymous: 'بلا اسم، ودون أن تكون سفيرًا.',
  how: 'كيف تبقى بلا اسم',
  howText: (k) =>
    `إجابتك تضيف واحدًا إلى عدّاد، لا أكثر: لا اسم ولا رقم ولا وقت. أمّا أنك أجبت فيُحفظ على حدة، كي لا يُحسب أحد مرتين، ويُنسى عند إغلاق السؤال. لا تتغيّر النتائج إلا حين تجتمع ${number('ar', k)} إجابات جديدة. وللسبب نفسه لا يمكن تغيير الإجابة.`,
  resultsTitle: 'ما أجاب به الجميع',
  answers: (count) =>
    plural('ar', count, {
      zero: 'لا إجابات',
      one: 'إجابة واحدة',
      two: 'إجابتان',
      few: '# إجابات',
      many: '# إجابة',
      other: '# إجابة',
    }),
  average: (value) => `نحو ${number('ar', value)} من 5.`,
  few: (k) => `تظهر النتائج حين تجتمع ${number('ar', k)} إجابات، كي لا يُعرف أحد.`,
  alike: 'تظهر الإجابات مفصّلة حين لا يمكن أن تدلّ على أحد.',
  or: ' أو ',
  closed: (day) => `أُغلق هذا السؤال في ${day}.`,
  until: (day) => `مفتوح حتى ${day}`,
  emptyTitle: 'لا سؤال الآن',
  emptyText: 'من حين إلى آخر يظهر هنا سؤال: قصير، وبلا اسم.',
};

/**
 * What is said while somebody acts, once it is done, and to whoever just left, in Arabic.
 * @module
 */
import type { DoingWords } from './doing.strings.js';

/** Arabic. */
export const words: DoingWords = {
  pending: {
    join: 'جارٍ الانضمام…',
    choose: 'جارٍ الحفظ…',
    pause: 'جارٍ بدء الاستراحة…',
    resume: 'جارٍ الاستئناف…',
    leave: 'جارٍ المغادرة…',
    export: 'جارٍ إعداد الملف…',
    erase: 'جارٍ المحو…',
  },
  done: {
    join: 'أهلًا بك! أنت الآن سفير.',
    choose: 'حُفظ اختيارك.',
    pause: 'بدأت استراحتك.',
    resume: 'أهلًا بعودتك.',
    leave: 'تمّ.',
    export: 'ملفك جاهز: tandem-export.json.',
    erase: 'تمّ: مُحيت بياناتك.',
  },
  offline: 'تحتاج اختياراتك إلى الشبكة. أعد المحاولة حين يعود الاتصال.',

  leftTitle: 'لقد غادرت البرنامج',
  leftText: 'لم يعد يُسجَّل شيء، والروابط التي نشرتها تبقى صالحة. ما سُجِّل يبقى لك: صدِّره أو امحُه أدناه.',
  undoText: 'نقرة زائدة؟ انضم من جديد وستجد كل شيء كما كان، بما فيه اختياراتك.',
  again: 'الانضمام من جديد',
};

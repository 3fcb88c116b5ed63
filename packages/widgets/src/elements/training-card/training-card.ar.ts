/**
 * What the training card says: it explains, tries with somebody, and never grades them, in Arabic.
 * @module
 */
import { number, plural } from '../../internal/intl.js';
import type { TrainingCardWords } from './training-card.strings.js';

const of = (done: number, all: number) => `${number('ar', done)} من ${number('ar', all)}`;

/** Arabic. */
export const words: TrainingCardWords = {
  course: 'مسار تدريبي',
  minutes: (count) =>
    plural('ar', count, {
      zero: 'أقل من دقيقة',
      one: 'بقيت دقيقة تقريبًا',
      two: 'بقيت دقيقتان تقريبًا',
      few: 'بقيت # دقائق تقريبًا',
      many: 'بقيت # دقيقة تقريبًا',
      other: 'بقيت # دقيقة تقريبًا',
    }),
  stepOf: (at, all) => `الخطوة ${of(at, all)}`,
  progress: (done, all) => `أُنجزت ${of(done, all)} من الخطوات`,
  done: 'أُنجزت',
  read: 'قرأتها',
  watch: 'مشاهدة',
  watched: 'شاهدته',
  newTab: 'يُفتح في علامة تبويب جديدة',
  answer: 'إجابة',
  single: 'إجابة واحدة',
  multiple: 'إجابة واحدة أو أكثر',
  order: 'رتّبها',
  up: (text) => `إلى الأعلى: ${text}`,
  down: (text) => `إلى الأسفل: ${text}`,
  right: 'هذا صحيح.',
  wrong: 'ليس تمامًا.',
  again: 'اختر من جديد، بقدر ما تشاء من المرات.',
  next: 'متابعة',
  yourWords: 'كلماتك',
  suggestions: 'للإلهام',
  tryDone: 'هذه صيغتي',
  writeFirst: 'اكتب بضع كلمات أولًا، كما تأتي.',
  toDo: {
    'share-declared': 'تكتمل هذه الخطوة من تلقاء نفسها بعد أن تشارك شيئًا وتقول إنك نشرته.',
    joined: 'تكتمل هذه الخطوة من تلقاء نفسها بعد انضمامك إلى البرنامج.',
    applauded: 'تكتمل هذه الخطوة من تلقاء نفسها بعد أن تصفّق لشيء ما.',
  },
  back: 'الخطوة السابقة',
  notRecorded: 'يمكنك أن تتعلّم من دون انضمام: يبقى تقدّمك في هذا المتصفح.',
  certificateTitle: 'شهادة',
  certificateText: (title, when) => `«${title}»، أُنجز في ${when}.`,
  certificateWell: 'أحسنت. إنها لك.',
  certificateOpen: 'صفحتها، لمن تعطيه عنوانها',
  finishedText: 'أُنجزت كل الخطوات. الشهادة لأعضاء البرنامج.',
  asPicture: 'حفظها صورةً',
  asFile: 'حفظها ملفًا',
  notSaved: 'تعذّر الحفظ هنا. صفحتها ما زالت موجودة.',
  another: 'المسار التالي',
  review: 'مراجعته من جديد',
  emptyTitle: 'لا مسار بعد',
  emptyText: 'سيظهر أول مسار هنا فور نشره.',
  busy: 'لحظة من فضلك',
  failed: 'تعذّر إرسال هذه الخطوة. إجابتك ما زالت هنا: أعد المحاولة.',
};

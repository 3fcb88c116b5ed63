/**
 * What the missions say: an invitation, never a duty, in Arabic.
 * @module
 */
import { plural } from '../../internal/intl.js';
import type { MissionsWords } from './missions.strings.js';

/** Arabic. */
export const words: MissionsWords = {
  title: 'مهام',
  intro: 'أشياء نافعة لا تراها أي شبكة. متى شئت، وفقط إن شئت.',
  points: (count) =>
    plural('ar', count, {
      zero: 'بلا نقاط',
      one: 'نقطة واحدة',
      two: 'نقطتان',
      few: '# نقاط',
      many: '# نقطة',
      other: '# نقطة',
    }),
  proof: 'يؤكدها بطل أو منشّط البرنامج، ويرى اسمك لذلك.',
  take: 'سأتولّاها',
  done: 'أنجزتها',
  drop: 'لا، شكرًا',
  mine: {
    taken: 'أنت تتولّاها. لا موعد أخير لها.',
    done: 'أُنجزت. شكرًا!',
    waiting: 'شكرًا! سيؤكدها من كان حاضرًا.',
    confirmed: 'تأكدت. شكرًا!',
  },
  join: 'لتتولّى مهمة، انضم أولًا إلى البرنامج. الانضمام خيارك.',
  claims: 'بانتظار موافقتك',
  claim: (name) => `يقول ${name} إنها أُنجزت.`,
  yes: 'نعم، شكرًا',
  notYet: 'ليس بعد تمامًا',
  emptyTitle: 'لا مهام الآن',
  emptyText: 'تظهر هنا أفكار لأشياء نافعة.',
};

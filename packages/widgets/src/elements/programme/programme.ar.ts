/**
 * What the lead's desk says before a section is open, in Arabic.
 * @module
 */
import type { ProgrammeWords } from './programme.strings.js';

/** Arabic. */
export const words: ProgrammeWords = {
  title: 'تنشيط البرنامج',
  sectionsLabel: 'الأقسام',
  sections: {
    content: 'المحتويات',
    objectives: 'الأهداف',
    indicators: 'المؤشرات',
    readiness: 'الجاهزية',
    mix: 'التوازن',
    seasons: 'المواسم',
    courses: 'المسارات',
    invitations: 'الدعوات',
  },
  notLeadTitle: 'هذا مكتب من يُنشّط البرنامج',
  notLeadText:
    'مساحتك في مكان آخر من هذه البوابة: ما يستحق المشاركة، وتدريبك، وما جلبته مشاركاتك. إن كنت تُنشّط البرنامج فاطلب من المسؤول عن البوابة أن يشير إلى ذلك.',
};

/**
 * What the plan says: what is coming, and how to have it in one's own calendar, in Arabic.
 * @module
 */
import type { PlanWords } from './plan.strings.js';

/** Arabic. */
export const words: PlanWords = {
  title: 'ما هو قادم',
  thisWeek: 'هذا الأسبوع',
  nextWeek: 'الأسبوع القادم',
  weekOf: (day) => `أسبوع ${day}`,
  kinds: {
    publication: 'للقراءة والمشاركة',
    moment: 'لحظة بارزة',
    event: 'فعالية',
    training: 'تدريب',
    other: '',
  },
  file: 'ملف تقويم',
  fileHint: 'لأي تقويم، ‎.ics',
  follow: 'تابع في تقويمي',
  emptyTitle: 'لا شيء مخطط الآن',
  emptyText: 'يظهر هنا ما هو قادم ما إن يُخطَّط له.',
};

/**
 * What every element says when it has nothing better to say, in Arabic.
 * @module
 */
import type { StatesWords } from './states.strings.js';

/** Arabic. */
export const words: StatesWords = {
  loading: 'جارٍ التحميل',
  retry: 'إعادة المحاولة',
  offlineTitle: 'أنت غير متصل بالإنترنت',
  offlineText: 'سيعود كل شيء إلى هنا فور عودة الاتصال.',
  unreachableTitle: 'لا إجابة',
  unreachableText: 'الخدمة لا تجيب في هذه اللحظة. لم يضِع شيء مما يخصّك.',
  signedOutTitle: 'لم يُسجَّل الدخول',
  signedOutText: 'سجّل الدخول إلى البوابة، وستجد كل شيء هنا.',
  notConfiguredTitle: 'غير مرتبط بعد',
  notConfiguredText: 'لا خدمة يسألها هذا الجزء من الصفحة. يستطيع مطوّرها أن يحدّد واحدة.',
  notJoinedTitle: 'للسفراء',
  notJoinedText: 'تمتلئ هذه المساحة بعد انضمامك إلى البرنامج. الانضمام اختيارك أنت.',
  errorTitle: 'لم ينجح الأمر',
  errorText: 'واجهت الخدمة مشكلة. لم يضِع شيء مما يخصّك.',
  errorSignIn: 'انتهت صلاحية دخولك. أعد تحميل الصفحة لتسجيل الدخول من جديد.',
  errorGuest: 'انتهت صلاحية وصولك. اطلب دعوة جديدة ممن دعاك.',
  errorUnknown: 'لم تستطع البوابة أن تخبر الخدمة من يقرأ. يجد مطوّرها السبب في وحدة التحكم.',
  errorGone: 'لم يعد هذا متاحًا.',
  errorAllowed: 'لا تملك صلاحية الاطلاع على هذا.',
  errorBusy: 'طلبات كثيرة في وقت واحد. انتظر لحظة ثم أعد المحاولة.',
};

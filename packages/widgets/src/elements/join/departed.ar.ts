/**
 * What is said to somebody who is an employee no more, in Arabic.
 * @module
 */
import type { DepartedWords } from './departed.strings.js';

/** Arabic. */
export const words: DepartedWords = {
  departedTitle: 'ابقَ أو اطلب محو بياناتك: كما تشاء',
  departedLead:
    'لم تعد تعمل في المؤسسة. يمكنك أن تبقى سفيرًا ضمن القدامى بموافقة جديدة، أو أن يُمحى كل ما يخصك. وحتى تختار لا يُسجَّل شيء ولا يظهر اسمك في أي مكان.',
  links: 'تظل روابطك المنشورة تعمل في الحالتين.',
  departedAgree: 'ما ستوافق عليه',
  stay: 'البقاء ضمن القدامى',
  departedErase: 'محو كل شيء…',
};

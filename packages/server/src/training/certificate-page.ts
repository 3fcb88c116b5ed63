/**
 * A certificate as a page to read, in French or English: what was learned, where and when, by nobody named.
 * @module
 */
import type { Certificate } from '@tandem-advocacy/core/schemas';
import { document, escape, type preferred } from '../clicks/pages.js';

type Language = ReturnType<typeof preferred>;

const WORDS = {
  en: {
    kind: 'Certificate of training',
    text: (day: string) => `This course was completed on ${day}.`,
    hint: 'This page is the proof: the programme itself answers for it. It names nobody, so that whoever earned it chooses whom to show it to.',
    from: (programme: string) => `Ambassador programme: ${programme}`,
    none: 'There is no such certificate',
    why: 'The address may be incomplete, or its owner has erased what was kept about them.',
  },
  fr: {
    kind: 'Certificat de formation',
    text: (day: string) => `Ce parcours a été mené à son terme le ${day}.`,
    hint: 'Cette page fait foi : le programme lui-même en répond. Elle ne nomme personne, pour que son titulaire choisisse à qui la montrer.',
    from: (programme: string) => `Programme ambassadeur : ${programme}`,
    none: 'Ce certificat n’existe pas',
    why: 'L’adresse est peut-être incomplète, ou son titulaire a fait effacer ce qui était gardé à son sujet.',
  },
} as const;

/** Writes the page of a certificate, its day told in the programme's time zone. */
export function certificatePage(
  { title, programme, earnedAt }: Certificate,
  { language, timeZone }: { language: Language; timeZone: string },
): string {
  const words = WORDS[language];
  const locale = language === 'en' ? 'en-GB' : 'fr';
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
  const text = words.text(day.format(new Date(earnedAt)));
  return document(language, title, [
    `<p>${escape(words.kind)}</p>`,
    `<h1>${escape(title)}</h1>`,
    `<p>${escape(text)}</p>`,
    `<p>${escape(words.hint)}</p>`,
    `<p class="soft">${escape(words.from(programme))}</p>`,
  ]);
}

/** Writes the page that says there is no such certificate. */
export function noCertificatePage(language: Language): string {
  const { none, why } = WORDS[language];
  return document(language, none, [`<h1>${escape(none)}</h1>`, `<p>${escape(why)}</p>`]);
}

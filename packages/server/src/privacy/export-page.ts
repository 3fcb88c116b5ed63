/**
 * What is kept about somebody as a page to read, in French or English.
 * @module
 */
import { document, escape, type preferred } from '../clicks/pages.js';
import type { Everything } from '@tandem-advocacy/core/schemas';

type Language = ReturnType<typeof preferred>;

const WORDS = {
  en: {
    title: 'What is kept about you',
    made: (programme: string, day: string) => `${programme}, ${day}`,
    portal: (name: string, subject: string) =>
      `Your portal calls you ${name}, identifier ${subject}.`,
    nothing: 'Nothing is kept about you.',
    looks: 'Who looked at figures that you are in',
    whole: 'The same, complete and for programs, is the JSON file of the same export.',
    tables: {
      people: 'Who you are',
      members: 'Your membership',
      consents: 'What you agreed to, and when',
      consent_texts: 'The words that you were shown',
      shares: 'Your shares',
      points: 'Your points',
      scores: 'Your points, by period',
      link_figures: 'What your links brought, by day',
      own_visitors: 'Days of which hashes of your own calls are known, until midnight',
      clicks: 'Clicks on your links that may still lead to something',
      conversions: 'What your links led to',
      events: 'What your open pages were told in the last hour',
      live_readers: 'Until when your open pages are told',
      mission_takers: 'Your missions',
      guests: 'Who you said you are, with your invitation',
      applause: 'Your applause',
      guest_applause: 'Your applause from before you joined',
      steps: 'Training steps',
      certificates: 'Certificates',
      kudos: 'Thanks you received',
      kudos_given: 'Thanks you gave',
      pulse_readers: 'Open questions you answered; your answers are nobody’s',
      hits: 'Visits on your links',
      contents: 'The contents that the numbers stand for',
    } as Record<string, string>,
  },
  fr: {
    title: 'Ce qui est gardé à votre sujet',
    made: (programme: string, day: string) => `${programme}, ${day}`,
    portal: (name: string, subject: string) =>
      `Votre portail vous appelle ${name}, identifiant ${subject}.`,
    nothing: 'Rien n’est gardé à votre sujet.',
    looks: 'Qui a consulté des chiffres dont vous faites partie',
    whole: 'Le fichier JSON du même export contient tout, pour des programmes.',
    tables: {
      people: 'Qui vous êtes',
      members: 'Votre adhésion',
      consents: 'Ce que vous avez accepté, et quand',
      consent_texts: 'Les mots qui vous ont été montrés',
      shares: 'Vos partages',
      points: 'Vos points',
      scores: 'Vos points, par période',
      link_figures: 'Ce que vos liens ont apporté, par jour',
      own_visitors: 'Jours dont les empreintes de vos appels sont connues, jusqu’à minuit',
      clicks: 'Clics sur vos liens qui peuvent encore mener à quelque chose',
      conversions: 'Ce à quoi vos liens ont mené',
      events: 'Ce que vos pages ouvertes ont reçu depuis une heure',
      live_readers: 'Jusqu’à quand vos pages ouvertes reçoivent des nouvelles',
      mission_takers: 'Vos missions',
      guests: 'Qui vous avez dit être, avec votre invitation',
      applause: 'Vos applaudissements',
      guest_applause: 'Vos applaudissements d’avant votre adhésion',
      steps: 'Étapes de formation',
      certificates: 'Certificats',
      kudos: 'Bravos reçus',
      kudos_given: 'Bravos donnés',
      pulse_readers:
        'Baromètres ouverts auxquels vous avez répondu ; vos réponses ne sont à personne',
      hits: 'Visites sur vos liens',
      contents: 'Les contenus que désignent les numéros',
    } as Record<string, string>,
  },
} as const;

/** Writes the page. */
export function exportPage(
  { exportedAt, programme, portal, kept, looks }: Everything,
  { language, timeZone }: { language: Language; timeZone: string },
): string {
  const words = WORDS[language];
  const locale = language === 'en' ? 'en-GB' : 'fr';
  const when = new Intl.DateTimeFormat(locale, {
    ...({ dateStyle: 'medium', timeStyle: 'short' } as const),
    timeZone,
  });
  const cell = (value: unknown): string => {
    const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
    const moment = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text);
    return escape(value === null ? '–' : moment ? when.format(new Date(text)) : text);
  };
  const parts = Object.entries(kept)
    .filter(([, rows]) => rows.length > 0)
    .map(([name, rows]) => section(words.tables[name] ?? name, rows, cell));
  if (looks.length > 0) parts.push(section(words.looks, looks, cell));
  return document(language, words.title, [
    `<p>${escape(words.made(programme.name, when.format(new Date(exportedAt))))}</p>`,
    `<h1>${escape(words.title)}</h1>`,
    `<p>${escape(words.portal(portal.name, portal.subject))}</p>`,
    ...(parts.length > 0 ? parts : [`<p>${escape(words.nothing)}</p>`]),
    `<p class="soft">${escape(words.whole)}</p>`,
  ]);
}

/** One table; a row is a list of what is known, which fits a telephone. */
function section(title: string, rows: readonly object[], cell: (value: unknown) => string): string {
  const line = (row: object) =>
    Object.entries(row)
      .map(([name, value]) => `${escape(name)}: <b>${cell(value)}</b>`)
      .join(' · ');
  return `<h2>${escape(title)}</h2><ul>${rows.map((row) => `<li>${line(row)}</li>`).join('')}</ul>`;
}

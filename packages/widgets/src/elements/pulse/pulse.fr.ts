/**
 * What the pulse says: a question, why it is safe to answer, what everyone said, in French.
 * @module
 */
import { number, plural } from '../../internal/intl.js';
import type { PulseWords } from './pulse.strings.js';

/** French. */
export const words: PulseWords = {
  kicker: 'Baromètre · une question, sans nom',
  answer: 'Répondre',
  sending: 'Envoi…',
  choose: 'Choisissez d’abord une réponse.',
  thanks: 'Merci. Votre réponse est comptée, et personne ne peut dire laquelle était la vôtre.',
  anonymous: 'Anonyme, et sans être ambassadeur.',
  how: 'Comment cela reste anonyme',
  howText: (k) =>
    `Votre réponse ajoute un à un compteur, rien de plus\u00a0: ni nom, ni numéro, ni heure. Que vous ayez répondu est noté à part, pour que personne ne compte deux fois, et oublié à la clôture de la question. Les résultats n’avancent que lorsque ${number('fr', k)} nouvelles réponses sont réunies. Pour la même raison, une réponse ne peut plus être changée.`,
  resultsTitle: 'Ce que tout le monde a répondu',
  answers: (count) => plural('fr', count, { one: '# réponse', other: '# réponses' }),
  average: (value) => `Autour de ${number('fr', value)} sur 5.`,
  few: (k) =>
    `Les résultats s’affichent dès que ${number('fr', k)} réponses sont réunies\u00a0: personne ne doit y être reconnaissable.`,
  alike: 'Le détail des réponses s’affichera quand il ne pourra désigner personne.',
  or: ' ou ',
  closed: (day) => `Cette question a été close le ${day}.`,
  until: (day) => `Ouverte jusqu’au ${day}`,
  emptyTitle: 'Pas de question en ce moment',
  emptyText: 'De temps en temps, il y en a une ici\u00a0: courte, et anonyme.',
};

/**
 * What a feed says to one person, in French.
 * @module
 */
import type { PersonalWords } from './personal.strings.js';

/** French. */
export const words: PersonalWords = {
  becauseTopic: (topic) => `Pour vous\u00a0: vous revenez souvent à «\u00a0${topic}\u00a0»`,
  becauseKind: (kind) => `Pour vous\u00a0: vous revenez souvent à ce type (${kind})`,
  read: 'Lu',
  notForMe: 'Pas pour moi',
  gone: 'Retiré de votre fil. Personne n’en sait rien.',
  undo: 'Le remettre',
  choose: 'Choisir ce qui s’affiche',
  kind: 'Type',
  topic: 'Thème',
  origin: 'Origine',
  all: 'Tout',
};

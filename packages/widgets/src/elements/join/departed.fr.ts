/**
 * What is said to somebody who is an employee no more, in French.
 * @module
 */
import type { DepartedWords } from './departed.strings.js';

/** French. */
export const words: DepartedWords = {
  departedTitle: 'Rester, ou être oublié·e\u00a0: comme vous voulez',
  departedLead:
    'Vous ne faites plus partie de l’organisation. Vous pouvez rester ambassadeur en tant qu’ancien·ne, avec un nouvel accord, ou faire effacer tout ce qui vous concerne. D’ici là, rien n’est enregistré et votre nom n’apparaît nulle part.',
  links: 'Vos liens déjà publiés continuent de fonctionner dans les deux cas.',
  departedAgree: 'Ce que vous accepteriez',
  stay: 'Rester comme ancien·ne',
  departedErase: 'Tout effacer…',
};

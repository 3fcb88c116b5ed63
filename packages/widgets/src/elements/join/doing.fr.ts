/**
 * What is said while somebody acts, once it is done, and to whoever just left, in French.
 * @module
 */
import type { DoingWords } from './doing.strings.js';

/** French. */
export const words: DoingWords = {
  pending: {
    join: 'Inscription en cours…',
    choose: 'Enregistrement…',
    pause: 'Mise en pause…',
    resume: 'Reprise…',
    leave: 'Départ en cours…',
    export: 'Préparation du fichier…',
    erase: 'Effacement…',
  },
  done: {
    join: 'Bienvenue\u202f! Vous êtes ambassadeur.',
    choose: 'Votre choix est enregistré.',
    pause: 'Votre pause commence.',
    resume: 'Heureux de vous retrouver.',
    leave: 'C’est fait.',
    export: 'Votre fichier est prêt\u00a0: tandem-export.json.',
    erase: 'C’est fait\u00a0: vos données sont effacées.',
  },
  offline: 'Vos choix passent par le réseau. Réessayez une fois la connexion rétablie.',

  leftTitle: 'Vous avez quitté le programme',
  leftText:
    'Plus rien n’est enregistré, et vos liens déjà publiés continuent de fonctionner. Ce qui a été enregistré reste à vous\u00a0: exportez-le ou effacez-le ci-dessous.',
  undoText:
    'Un clic de trop\u202f? Rejoignez-nous à nouveau et retrouvez tout comme avant, y compris vos choix.',
  again: 'Rejoindre à nouveau',
};

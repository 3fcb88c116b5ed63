/**
 * What every element says when it has nothing better to say, in French.
 * @module
 */
import type { StatesWords } from './states.strings.js';

/** French. */
export const words: StatesWords = {
  loading: 'Chargement',
  retry: 'Réessayer',
  offlineTitle: 'Vous êtes hors ligne',
  offlineText: 'Tout reviendra ici dès que la connexion sera rétablie.',
  unreachableTitle: 'Pas de réponse',
  unreachableText:
    'Le service ne répond pas pour le moment. Rien de ce que vous avez fait n’est perdu.',
  signedOutTitle: 'Personne n’est connecté',
  signedOutText: 'Connectez-vous au portail, et tout sera là.',
  notConfiguredTitle: 'Pas encore relié',
  notConfiguredText:
    'Cette partie de la page n’a aucun service à interroger. Son développeur peut en indiquer un.',
  notJoinedTitle: 'Pour les ambassadeurs',
  notJoinedText:
    'Cet espace se remplit une fois que vous avez rejoint le programme. C’est à vous de choisir.',
  errorTitle: 'Cela n’a pas fonctionné',
  errorText: 'Le service a rencontré un problème. Rien de ce que vous avez fait n’est perdu.',
  errorSignIn: 'Votre connexion a expiré. Rechargez la page pour vous reconnecter.',
  errorGuest:
    'Votre accès a pris fin. Demandez une nouvelle invitation à la personne qui vous avait invité·e.',
  errorUnknown:
    'Le portail n’a pas pu dire au service qui lit. Son développeur en trouvera la raison dans la console.',
  errorGone: 'Ce contenu n’est plus disponible.',
  errorAllowed: 'Vous n’avez pas accès à cet espace.',
  errorBusy: 'Trop de demandes à la fois. Patientez un instant, puis réessayez.',
};

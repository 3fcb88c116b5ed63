/**
 * What every element says when it has nothing better to say.
 * @module
 */

/** English. */
export const en = {
  loading: 'Loading',
  retry: 'Try again',
  offlineTitle: 'You are offline',
  offlineText: 'This will be here again as soon as the connection is back.',
  unreachableTitle: 'No answer',
  unreachableText: 'The service does not answer just now. Nothing of yours is lost.',
  signedOutTitle: 'Nobody is signed in',
  signedOutText: 'Sign in to the portal, and this will be here.',
  notConfiguredTitle: 'Not connected yet',
  notConfiguredText: 'This part of the page has no service to ask. Its developer can name one.',
  notJoinedTitle: 'For ambassadors',
  notJoinedText: 'This fills up once you have joined the programme. Joining is your choice.',
  errorTitle: 'This did not work',
  errorText: 'The service had a problem. Nothing of yours is lost.',
  errorSignIn: 'Your sign-in has expired. Reload the page to sign in again.',
  errorUnknown:
    'The portal could not tell the service who is reading. Its developer finds the reason in the console.',
  errorGone: 'This is no longer available.',
  errorAllowed: 'You do not have access to this.',
  errorBusy: 'Too much at once. Wait a moment, then try again.',
};

/** French. */
export const fr: typeof en = {
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
  errorUnknown:
    'Le portail n’a pas pu dire au service qui lit. Son développeur en trouvera la raison dans la console.',
  errorGone: 'Ce contenu n’est plus disponible.',
  errorAllowed: 'Vous n’avez pas accès à cet espace.',
  errorBusy: 'Trop de demandes à la fois. Patientez un instant, puis réessayez.',
};

/**
 * What is said to somebody who brings an invitation, in French.
 * @module
 */
import type { InvitedWords } from './invited.strings.js';

/** French. */
export const words: InvitedWords = {
  invitedTitle: 'Vous êtes invité·e',
  to: (programme) => `Invitation à rejoindre ${programme}`,
  text: 'Aucun compte n’est nécessaire. Dites-nous comment vous appeler\u00a0; la présentation du programme, et le choix d’y entrer ou non, viennent ensuite.',
  name: 'Votre nom',
  accept: 'Accepter l’invitation',
  accepting: 'Un instant…',
  kept: 'Vous resterez reconnu·e dans ce navigateur. Rien n’est enregistré avant votre inscription.',
  nameMissing: 'Écrivez le nom sous lequel vous souhaitez apparaître.',
  failed: {
    expired: {
      title: 'Cette invitation a expiré',
      text: 'Demandez-en une nouvelle à la personne qui vous l’a envoyée\u00a0: c’est l’affaire d’un instant.',
    },
    used: {
      title: 'Cette invitation a déjà servi',
      text: 'Si c’était vous, ouvrez cette page dans le navigateur utilisé ce jour-là. Sinon, prévenez la personne qui vous l’a envoyée et demandez-en une nouvelle.',
    },
    revoked: {
      title: 'Cette invitation a été retirée',
      text: 'L’équipe du programme l’a reprise. Si cela vous étonne, posez-lui la question.',
    },
    invalid: {
      title: 'Ce lien est incomplet',
      text: 'Une partie s’est perdue en chemin. Rouvrez-le depuis le message reçu, ou copiez-le en entier.',
    },
  },
  known: (name) => `Vous êtes déjà identifié·e\u00a0: ${name}`,
  knownText:
    'Aucune invitation n’est nécessaire ici, et celle-ci n’a pas été utilisée\u00a0: elle sert encore à son destinataire.',
  goOn: 'Continuer',
};

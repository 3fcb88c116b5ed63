/**
 * What joining says: what is in it for both sides, what is kept and who sees it, and that nobody has to, in French.
 * @module
 */
import type { JoinWords } from './join.strings.js';

/** French. */
export const words: JoinWords = {
  title: 'Envie d’être ambassadeur\u202f?',
  lead: 'Parlez de votre métier et du nôtre avec vos mots, quand vous en avez envie. Lire, applaudir, apprendre et partager ne demandent aucune inscription.',
  forYou: 'Pour vous',
  benefits: [
    'Des contenus qui méritent d’être lus, à partager avec vos propres mots.',
    'De courts parcours pour être à l’aise, et un certificat.',
    'Ce que vos partages apportent\u00a0: des chiffres honnêtes, rien que pour vous.',
  ],
  forUs: 'Pour l’organisation',
  returns: [
    'Une parole que l’on croit, parce que c’est la vôtre.',
    'Des métiers et des équipes vus de l’intérieur.',
    'Savoir, par des totaux, ce qui intéresse.',
  ],
  agree: 'Ce que vous acceptez',
  recording: 'Mes partages et les clics qu’ils apportent sont enregistrés',
  needed: 'Nécessaire',
  recordingText:
    'C’est ce que veut dire être ambassadeur. Vos chiffres ne s’affichent que pour vous\u202f; votre responsable et vos collègues n’ont que des totaux.',
  leaderboard: 'Mon nom peut apparaître dans le classement',
  optional: 'Facultatif',
  leaderboardText:
    'Vos collègues y voient alors votre nom, votre équipe, vos points et votre place, et vous voyez les leurs. Personne n’y est affiché en dernier. Sans cet accord, vous y voyez votre propre ligne, et rien d’autre ne change.',
  recorded: 'Ce qui est enregistré, et qui le voit',
  join: 'Devenir ambassadeur',
  freely: 'Changez d’avis, faites une pause ou partez à tout moment, en un clic.',

  joined: 'Vous êtes ambassadeur',
  paused: 'Vous êtes en pause',
  since: (day) => `Depuis le ${day}`,
  pausedText:
    'Rien n’est enregistré et votre nom n’apparaît pas dans le classement. Vos liens déjà publiés continuent de fonctionner. Revenez quand vous voulez.',
  choices: 'Vos choix',
  pause: 'Faire une pause',
  resume: 'Reprendre',
  leave: 'Quitter le programme',
  leaveText: 'Vos liens déjà publiés continuent de fonctionner, quel que soit votre choix.',

  data: 'Vos données',
  dataBefore: 'Vous avez déjà été ambassadeur\u202f? Vos données restent les vôtres.',
  export: 'Exporter mes données',
  erase: 'Effacer mes données…',
};

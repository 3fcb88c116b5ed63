/**
 * The fine print of joining, in plain words: what is recorded, who sees it, what erasing takes and leaves.
 * @module
 */

type Row = [what: string, who: string];

/** English. */
export const en = {
  rows: [
    [
      'Your name, and what the portal says of you: identifier, role, team, circle, language, country',
      'You. In the standings, your name and team, if you chose so.',
    ],
    [
      'Your shares: the content, the network, the date, and whether you started from a suggestion',
      'You.',
    ],
    [
      'Clicks on your tracking links',
      'You. Others see the total of each content, all shares together.',
    ],
    [
      'Applause, points, training steps and certificates',
      'You. A certificate can be checked by anybody you give its address to.',
    ],
    ['What you agreed to, and when', 'You.'],
  ] as Row[],
  never:
    'Never recorded: your words, your social accounts, your readers’ names and IP addresses. No cookies.',
  operators: 'Those who run the service technically can reach its database, to look after it.',

  eraseTitle: 'Erase all your data?',
  goes: 'What goes, for good',
  goesText:
    'Your membership and choices, your name in the standings, your shares, points, applause, training steps and certificates.',
  stays: 'What stays',
  staysText:
    'Clicks already received stay in the totals, tied to nobody. Your links still lead to the content. What you posted on your networks is yours, and stays there unless you delete it.',
  confirm: 'Erase for good',
  keep: 'Keep my data',
};

/** French. */
export const fr: typeof en = {
  rows: [
    [
      'Votre nom et ce que le portail indique de vous\u00a0: identifiant, rôle, équipe, cercle, langue, pays',
      'Vous. Dans le classement, votre nom et votre équipe, si vous l’avez choisi.',
    ],
    [
      'Vos partages\u00a0: le contenu, le réseau, la date, et si vous êtes parti d’une accroche proposée',
      'Vous.',
    ],
    [
      'Les clics sur vos liens suivis',
      'Vous. Les autres voient le total de chaque contenu, tous partages confondus.',
    ],
    [
      'Applaudissements, points, étapes de parcours et certificats',
      'Vous. Un certificat peut être vérifié par toute personne à qui vous en donnez l’adresse.',
    ],
    ['Vos accords, avec leur date', 'Vous.'],
  ],
  never:
    'Jamais enregistrés\u00a0: vos mots, vos comptes sur les réseaux, le nom et l’adresse IP de vos lecteurs. Aucun cookie.',
  operators:
    'Les personnes chargées de la technique peuvent accéder à la base de données, pour l’entretenir.',

  eraseTitle: 'Effacer toutes vos données\u202f?',
  goes: 'Ce qui disparaît, pour de bon',
  goesText:
    'Votre inscription et vos choix, votre nom dans le classement, vos partages, points, applaudissements, étapes de parcours et certificats.',
  stays: 'Ce qui reste',
  staysText:
    'Les clics déjà reçus restent dans les totaux, sans lien avec personne. Vos liens mènent toujours au contenu. Ce que vous avez publié sur vos réseaux est à vous, et y reste tant que vous ne le supprimez pas.',
  confirm: 'Effacer pour de bon',
  keep: 'Garder mes données',
};

/** What the manifest says of elements, attributes and custom properties, in French. @module */

const moment = 'La couleur de ce qui se célèbre.';
const done = 'La couleur de ce qui est fait.';
const period = 'Le temps dont il s’agit.';

/** By element: the element under `''`, the rest by its name. */
export const about = {
  feed: {
    '': 'Ce qui vaut d’être partagé : des contenus de tous genres et de toutes origines, les temps forts, chacun avec de quoi le partager.',
    kind: 'Seulement les contenus de ce genre.',
    topic: 'Seulement les contenus sur ce sujet.',
    origin: 'Seulement les contenus de cette origine : `brand`, `third-party` ou `member`.',
    limit: 'Combien à la fois, de 1 à 100.',
    '--tandem-feed-column': 'La plus petite largeur d’une carte quand plusieurs se côtoient.',
    '--tandem-feed-moment': moment,
  },
  impact: {
    '': 'Ce que mes partages ont apporté : les personnes à côté des visites, jusqu’où chaque partage est allé, mon propre relevé.',
    period,
    '--tandem-impact-chart-height': 'La hauteur des barres.',
  },
  join: {
    '': 'Rejoindre le programme par choix : ce que chacun y gagne, ce qui est gardé et qui le voit ; puis choisir, faire une pause, quitter, exporter, effacer.',
  },
  leaderboard: {
    '': 'La reconnaissance : des mots chaleureux, un classement sans bas de tableau, ou la personne face à son propre passé.',
    period,
    scope: 'Qui est reconnu : des personnes, des équipes ou des cercles.',
    mode: 'Comment : des mots, des places, ou la personne face à son propre passé.',
    limit: 'Combien de lignes en tête, et autour de la personne, de 1 à 50.',
    '--tandem-leaderboard-beacon': 'La couleur du plus haut palier et des premières places.',
  },
  missions: {
    '': 'Des choses utiles qu’aucun réseau ne voit : prises, faites et, là où la mission le demande, confirmées.',
    limit: 'Combien au plus : d’abord ce que la personne a pris, puis ce qu’il y a à prendre.',
    '--tandem-missions-done': done,
  },
  plan: {
    '': 'Ce qui vient, pour que chacun puisse s’y préparer : une liste par semaine, et un fichier d’agenda.',
    weeks: 'Combien de semaines à partir d’aujourd’hui, de 1 à 52.',
    '--tandem-plan-moment': moment,
  },
  programme: {
    '': 'La vue et le bureau de l’animateur : publier des contenus, fixer des objectifs, lire indicateurs et état de préparation, peser le mélange, ouvrir des saisons, suivre les parcours, inviter qui n’a pas de compte.',
    section:
      'La seule partie à montrer : content, objectives, indicators, readiness, mix, seasons, courses ou invitations. Toutes, au choix, si rien n’est dit.',
  },
  provider: {
    '': 'Rien à voir : les éléments qu’il contient trouvent ici leur service. Le plus proche compte.',
    endpoint: 'L’adresse du service ; un chemin désigne un service sur l’hôte de la page.',
    programme: 'L’identifiant du programme ; un jeton le nomme aussi.',
    'token-url': 'Où le portail remet le jeton de la personne connectée.',
  },
  pulse: {
    '': 'Une courte question anonyme, et ce que tous ont répondu dès qu’ils sont assez nombreux.',
    'pulse-id': 'La question ; celle du moment si rien n’est dit.',
    '--tandem-pulse-fill': 'La couleur des barres.',
  },
  share: {
    '': 'Partager en deux clics : choisir un réseau, choisir ou écrire ses mots, y aller.',
    'content-id': 'Le contenu à partager, par son identifiant.',
    url: 'L’adresse à partager ; celle de la page s’il n’y a pas non plus de contenu.',
    headline: 'Son titre ; celui du contenu ou de la page si rien n’est dit.',
    networks:
      'Les réseaux à proposer, par identifiant et dans l’ordre ; ceux du programme si rien n’est dit.',
    variant: 'Une rangée de liens, ou un seul bouton.',
    '--tandem-size-target': 'La hauteur et la largeur d’un lien.',
  },
  'training-card': {
    '': 'Une étape d’une minute, sa progression, son certificat.',
    'course-id': 'Le parcours ; le prochain qui convient à la personne si rien n’est dit.',
    '--tandem-training-card-done': done,
  },
};

/** What others write: invented magazines, a member's own notebook, and the entries of two feeds. @module */

/** The invented magazines. Their names and pages exist only in this demo. */
export const magazines = {
  riverains: { name: 'Riverains', language: 'fr', note: 'Magazine inventé pour la démonstration' },
  culvert: {
    name: 'The Culvert Review',
    language: 'en',
    note: 'Magazine invented for this demo',
  },
  carnet: {
    name: 'Carnet d’une jaugeuse',
    language: 'fr',
    note: 'Blog personnel inventé pour la démonstration',
  },
};

/** Pieces that somebody published by hand in the programme. */
export const press = [
  {
    slug: 'les-rivieres-ont-des-archives',
    days: 17,
    magazine: 'riverains',
    origin: 'third-party',
    kind: 'article',
    title: 'Les rivières ont aussi des archives',
    summary:
      'Trois siècles de niveaux gravés sur les piles des ponts, relevés par des bénévoles un dimanche par mois.',
    alt: 'Une carte ancienne pliée en quatre, avec une rivière et ses anciens lits.',
    topics: ['rivières', 'mémoire'],
    author: 'Riverains',
    captions: [
      {
        id: 'ponts',
        language: 'fr',
        angle: 'Les ponts',
        text: 'Sur le vieux pont, il y a une encoche à hauteur d’épaule : 1856. On passe devant tous les jours. Des bénévoles ont tout relevé.',
      },
      {
        id: 'metier',
        language: 'fr',
        angle: 'Mon métier',
        text: 'Notre plus longue série de mesures a 61 ans. Ces bénévoles en ont une de trois siècles, taillée dans la pierre. Respect.',
      },
    ],
    body: [
      'Un dimanche par mois, une douzaine de personnes descendent sous les ponts avec un mètre, une brosse et un carnet. Elles cherchent des encoches : la trace des crues que quelqu’un, un jour, a jugé utile de graver.',
      'En quatre ans, l’association en a relevé 212 sur neuf rivières. La plus ancienne date de 1711. Les hydrologues, qui n’avaient rien avant 1964, viennent désormais aux réunions.',
    ],
  },
  {
    slug: 'mayors-hire-hydrologists',
    days: 25,
    magazine: 'culvert',
    origin: 'third-party',
    kind: 'analysis',
    title: 'Why mayors are hiring hydrologists',
    summary:
      'Town halls used to call an engineer after the flood. More and more of them want one in the room before the street is drawn.',
    alt: 'The round mouth of a culvert, half full of water.',
    topics: ['climat', 'métiers'],
    author: 'The Culvert Review',
    captions: [
      {
        id: 'room',
        language: 'en',
        angle: 'In the room',
        text: 'The best moment to ask a hydrologist is before the street is drawn. Good to read that town halls think so too.',
      },
      {
        id: 'francais',
        language: 'fr',
        angle: 'En français',
        text: 'Le bon moment pour demander son avis à une hydrologue, c’est avant de dessiner la rue. Des maires s’y mettent, et cet article raconte comment.',
      },
    ],
    body: [
      'Ten years ago, a town of thirty thousand had one person for roads, drains and playgrounds. Today the job advertisement says “hydrologist”, and it gets forty answers.',
      'The reason is not fear, say the mayors we met, but arithmetic. A basin drawn with the square costs a third of a basin dug under it. Someone has to say so while the pencil is still moving.',
    ],
  },
  {
    slug: 'je-garde-mes-cartes-de-terrain',
    days: 14,
    magazine: 'carnet',
    origin: 'member',
    kind: 'article',
    title: 'Je garde toutes mes cartes de terrain',
    summary:
      'Vingt ans de papiers froissés, et ce qu’on y lit que la base de données ne dit pas. Proposé par Rosalie, qui les a dessinées.',
    alt: 'Une page de carnet quadrillée, avec un croquis de rivière et des notes.',
    topics: ['métiers', 'mémoire'],
    author: 'Rosalie Bief',
    captions: [
      {
        id: 'cafe',
        language: 'fr',
        angle: 'La tache de café',
        text: 'La tache de café, c’est la crue de 2014 : on mesurait depuis le capot de la voiture. Aucune base de données ne garde ça.',
      },
      {
        id: 'lire',
        language: 'fr',
        angle: 'À lire',
        text: 'Rosalie a mesuré des rivières pendant vingt ans et n’a jeté aucune carte. Elle raconte ce qu’elles disent encore.',
      },
    ],
    body: [
      'On me demande souvent pourquoi je les garde. Elles sont froissées, tachées, recopiées depuis longtemps au propre. Parce que la mesure est dans la base, et que le doute est sur le papier.',
      'Une flèche barrée deux fois, un « vent ? » dans la marge, l’heure où le soleil a passé la crête. Le jour où un chiffre paraît faux, c’est là que je regarde. Une fois sur deux, c’est le chiffre qui avait raison.',
    ],
  },
];

/** Entries of the two feeds in `feeds/`, by the name that ends their address. */
export const entries = [
  {
    slug: 'le-retour-du-castor',
    magazine: 'riverains',
    title: 'Le castor est de retour, les ingénieurs prennent des notes',
    body: [
      'Sur le Tauvre, une famille de castors a construit en un hiver ce qu’un bureau d’études avait chiffré à deux cent mille euros : trois petits barrages qui gardent l’eau en août.',
      'Le syndicat local n’a pas touché aux barrages. Il a posé un tuyau, une sonde et un banc pour regarder.',
    ],
  },
  {
    slug: 'se-baigner-en-ville',
    magazine: 'riverains',
    title: 'Se baigner en ville : cinq rivières, cinq réponses',
    body: [
      'Cinq villes ont rouvert leur rivière à la baignade. L’une analyse l’eau toutes les heures, une autre ferme deux jours après chaque orage, une troisième n’interdit plus rien et affiche tout.',
      'Aucune des cinq n’est revenue en arrière.',
    ],
  },
  {
    slug: 'une-fontaine-par-ecole',
    magazine: 'riverains',
    title: 'Une fontaine par école : l’addition, et ce qu’elle oublie',
    body: [
      'Installer une fontaine coûte 1 900 euros. L’entretenir, 140 par an. Ce que l’addition oublie, racontent trois directrices, c’est le bruit : on entend de nouveau les enfants parler d’eau.',
    ],
  },
  {
    slug: 'sponge-roofs',
    magazine: 'culvert',
    title: 'Sponge roofs: twelve winters later',
    body: [
      'The first sponge roofs are twelve years old. Of thirty that we visited, twenty-six still hold water as designed. The other four had been given deck chairs.',
      'The lesson is dull and useful: a roof that people love needs a second drain.',
    ],
  },
  {
    slug: 'gauge-readers',
    magazine: 'culvert',
    title: 'The last gauge readers',
    body: [
      'Every morning at seven, Hanne walks to the bridge and reads a number. A probe has done the same every five minutes since 2009. The two have never disagreed by more than a centimetre, and both are paid.',
      '“The probe knows the level,” she says. “I know why.”',
    ],
  },
  {
    slug: 'rain-tax',
    magazine: 'culvert',
    title: 'Taxing rain, calmly',
    body: [
      'A charge on paved ground sounds like a joke and works like a thermostat. In the three towns that have had one for a decade, a fifth of the car parks are green.',
    ],
  },
];

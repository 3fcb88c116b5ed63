/** What Valmeroy publishes: ten pieces of its own newsroom, with several captions each. @module */

/**
 * Where the piece stands, what it is, and the words somebody may start from. `days` is its age, in
 * days, on the day the demo is first started.
 */
export const newsroom = [
  {
    slug: 'bassin-des-tanneries',
    days: 6,
    kind: 'moment',
    language: 'fr',
    title: 'Le bassin des Tanneries est en eau',
    summary:
      'Sept mille mètres cubes d’orage tiendront désormais sous une place où l’on joue au ballon. Deux ans de chantier, 64 collègues, aucune rue fermée plus d’une semaine.',
    alt: 'Carte dessinée d’un bassin en gradins au milieu d’un quartier, avec les profondeurs notées dans l’eau.',
    topics: ['projets', 'ville'],
    author: 'Salomé Lagune',
    captions: [
      {
        id: 'place',
        language: 'fr',
        angle: 'La place',
        text: 'Par temps sec, c’est une place avec des gradins et des enfants. Les jours d’orage, c’est un bassin de 7 000 m³. J’aime travailler sur des ouvrages qui ont deux vies.',
      },
      {
        id: 'chantier',
        language: 'fr',
        angle: 'Le chantier',
        text: 'Deux ans, 64 collègues, et pas une rue fermée plus d’une semaine. Le plus beau chiffre du bassin des Tanneries, pour moi, c’est celui-là.',
      },
      {
        id: 'question',
        language: 'fr',
        angle: 'La question',
        text: 'Où va l’eau quand il pleut sur votre rue ? Aux Tanneries, on peut enfin répondre en montrant du doigt.',
      },
      {
        id: 'neighbours',
        language: 'en',
        angle: 'The neighbours',
        text: 'Two years of works and no street closed for more than a week, because the neighbours asked on day one. Of all the figures about the Tanneries basin, that is mine.',
      },
      {
        id: 'english',
        language: 'en',
        angle: 'The square',
        text: 'Dry days: a public square with steps to sit on. Stormy days: 7,000 m³ of storage. The Tanneries basin opened this week, and I got to see the first water arrive.',
      },
    ],
    body: [
      'Mardi, 6 h 40. La vanne amont s’ouvre d’un quart de tour et l’eau de la Vorane entre dans le bassin des Tanneries, d’abord en filet, puis en nappe. Sur les gradins, une trentaine de riverains levés tôt, le maire adjoint, et l’équipe qui a creusé, coulé et mesuré pendant deux ans.',
      'Le principe tient en une phrase : par temps sec, c’est une place ; pendant un orage, c’est un réservoir. Les trois gradins correspondent à trois pluies. Le premier se mouille deux fois par an, le deuxième une fois tous les cinq ans, le troisième, celui où l’on s’assoit, ne devrait être atteint qu’une fois par génération.',
      'Le chantier s’est tenu à une règle posée dès le premier jour par les habitants : aucune rue fermée plus d’une semaine. Il a fallu couler la dalle en onze plots au lieu de quatre, et déplacer deux fois la base de vie. C’est aussi ce qui rend l’équipe le plus fière.',
      'Les six premiers mois servent d’observation : quatre sondes, un relevé toutes les cinq minutes, et des mesures ouvertes à tous sur le panneau de la place.',
    ],
    en: {
      title: 'The Tanneries basin holds water',
      summary:
        'Seven thousand cubic metres of storm now fit under a square where children play football. Two years of works, 64 colleagues, and no street closed for more than a week.',
      body: [
        'Tuesday, 6.40 a.m. The upstream gate opens by a quarter turn and the Vorane enters the Tanneries basin, first as a thread, then as a sheet. On the steps: some thirty early neighbours, the deputy mayor, and the team that dug, poured and measured for two years.',
        'The principle fits in a sentence: on dry days it is a square; in a storm it is a reservoir. Its three steps stand for three rains. The first gets wet twice a year, the second once in five years, and the third, the one people sit on, should be reached once in a generation.',
        'The works kept to one rule, set by the neighbours on the first day: no street closed for more than a week. The slab was poured in eleven parts instead of four, and the site office moved twice. It is also what the team is proudest of.',
        'The first six months are for watching: four probes, one reading every five minutes, and figures that anyone can read on the board in the square.',
      ],
    },
  },
  {
    slug: 'douze-ans-pour-la-vorane',
    days: 11,
    kind: 'moment',
    language: 'fr',
    title: 'La Vorane nous est confiée pour douze ans',
    summary:
      'Trente-huit communes ont choisi Valmeroy pour surveiller, curer et rouvrir leur rivière. Ce que nous avons promis, et ce que nous avons refusé de promettre.',
    alt: 'Carte d’une rivière en méandres, suivie d’un trait magenta marqué de douze repères.',
    topics: ['projets', 'rivières'],
    author: 'Ingrid Amont',
    captions: [
      {
        id: 'refus',
        language: 'fr',
        angle: 'La promesse refusée',
        text: 'On nous demandait de promettre « zéro crue ». Nous avons écrit que nous ne le ferions pas, et pourquoi. Nous avons gagné quand même.',
      },
      {
        id: 'douze',
        language: 'fr',
        angle: 'Douze ans',
        text: 'Douze ans, c’est le temps qu’il faut à une berge replantée pour tenir toute seule. C’est aussi la durée du contrat que nous venons de signer avec 38 communes.',
      },
      {
        id: 'twelve',
        language: 'en',
        angle: 'Twelve years',
        text: 'Twelve years is what a replanted bank needs to hold by itself. It is also how long thirty-eight towns have just trusted us with their river.',
      },
      {
        id: 'english',
        language: 'en',
        angle: 'The promise we declined',
        text: 'Thirty-eight towns have trusted us with their river for twelve years. Our bid said in writing what we would not promise. I think that is why it won.',
      },
    ],
    body: [
      'Le syndicat de la Vorane réunit trente-huit communes, de la source jusqu’à Pont-Vorane. Vendredi, son assemblée a retenu notre offre pour douze ans : surveillance des niveaux, entretien des berges, réouverture de quatre kilomètres de cours enterré.',
      'Le cahier des charges demandait un engagement de « zéro crue dommageable ». Notre réponse tenait en une demi-page : personne ne peut le promettre, voici ce que nous pouvons mesurer, prévenir et réparer, et voici le délai dans lequel nous le dirons quand nous nous serons trompés.',
      'Le contrat commence le 1er janvier. Les équipes Terrain et Réseaux se partagent les six premières stations ; les embauches prévues sont ouvertes d’abord en interne.',
    ],
    en: {
      title: 'The Vorane is in our care for twelve years',
      summary:
        'Thirty-eight towns chose Valmeroy to watch, clear and reopen their river. What we promised, and what we declined to promise.',
      body: [
        'The Vorane board brings together thirty-eight towns, from the spring down to Pont-Vorane. On Friday it accepted our bid for twelve years: level monitoring, bank maintenance, and the reopening of four kilometres of buried stream.',
        'The terms asked for “zero harmful floods”. Our answer took half a page: nobody can promise that; here is what we can measure, warn of and repair; and here is how fast we will say so when we were wrong.',
        'The contract starts on 1 January. The Field and Networks teams share the first six stations; the new positions open to colleagues first.',
      ],
    },
  },
  {
    slug: 'une-nuit-d-ecoute',
    days: 3,
    kind: 'article',
    language: 'fr',
    title: 'Une nuit d’écoute, quatre cents mètres cubes retrouvés',
    summary:
      'À deux heures du matin, une ville se tait assez pour qu’on entende ses fuites. Récit d’une tournée avec l’équipe Réseaux.',
    alt: 'Plan de rues vu de dessus ; des cercles s’élargissent autour d’un point de fuite.',
    topics: ['réseaux', 'métiers'],
    author: 'Yusuf Méandre',
    captions: [
      {
        id: 'deux-heures',
        language: 'fr',
        angle: 'La scène',
        text: 'Deux heures du matin, rue des Ormes. On pose l’oreille sur une vanne et on entend la rivière là où elle ne devrait pas être.',
      },
      {
        id: 'chiffre',
        language: 'fr',
        angle: 'Le chiffre',
        text: '400 m³ par jour : ce que perdait une seule canalisation, sans une flaque en surface. Retrouvés en une nuit, réparés en trois jours.',
      },
    ],
    body: [
      'On choisit la nuit du mardi : pas de match, pas de marché, le moins de chasses d’eau. À deux heures, le débit de la ville devrait tomber à presque rien. Ce qui coule encore, c’est ce qui se perd.',
      'La méthode a quarante ans, le matériel en a deux. Un capteur sur chaque vanne, un casque, et des corrélations calculées dans la camionnette. Une fuite chante entre 300 et 700 hertz ; le métier consiste à la distinguer d’un réfrigérateur.',
      'Rue des Ormes, le point est à quatre mètres près. Trois jours plus tard, la réparation rend à la ville quatre cents mètres cubes par jour : la consommation de trois mille habitants.',
    ],
  },
  {
    slug: 'streams-under-streets',
    days: 21,
    kind: 'article',
    language: 'en',
    title: 'What a city forgets when it paves its streams',
    summary:
      'Buried rivers keep flowing under the tarmac, and they remember their old bends. Notes from four kilometres we are about to reopen.',
    alt: 'City blocks seen from above; a buried stream runs under them as a dashed line and surfaces in one place.',
    topics: ['rivières', 'ville'],
    author: 'Linh Estran',
    captions: [
      {
        id: 'cellars',
        language: 'en',
        angle: 'The cellars',
        text: 'If your cellar floods every ten years, look for the river on an old map. It is probably still down there, following its old bends.',
      },
      {
        id: 'map',
        language: 'en',
        angle: 'The map',
        text: 'We laid a map from 1854 over this morning’s radar survey. The buried stream has not moved by more than a metre.',
      },
      {
        id: 'francais',
        language: 'fr',
        angle: 'En français',
        text: 'Une rivière enterrée n’oublie pas son lit. Nous avons superposé un plan de 1854 et un relevé radar de cet automne : moins d’un mètre d’écart.',
      },
    ],
    body: [
      'The Orsel was covered in 1911, in the space of a summer, to make room for a tramway that never came. Its water did not get the message. It still runs under three streets and a school yard, in a brick arch two metres high.',
      'Before opening anything, one has to know where it is. We compared a survey of 1854 with a ground radar run in October. The difference is under a metre, almost everywhere. Where it is larger, the cellars above are wet.',
      'Reopening is not nostalgia. An open bed takes three times the water of the arch, cools the street by two degrees in August, and can be cleaned by people who stay in the daylight.',
    ],
  },
  {
    slug: 'un-orage-en-douze-minutes',
    days: 9,
    kind: 'infographic',
    language: 'fr',
    title: 'Un orage en douze minutes',
    summary:
      'De la première goutte au pic dans le collecteur : minute par minute, ce qui se passe sous vos pieds le 14 juin à 17 h 08.',
    alt: 'Douze barres de pluie tombent du haut de l’image ; une courbe de niveau monte dessous avec retard.',
    topics: ['données', 'ville'],
    author: 'Linh Estran',
    captions: [
      {
        id: 'minute-neuf',
        language: 'fr',
        angle: 'La minute 9',
        text: 'Le plus dangereux dans un orage, c’est la minute 9 : il ne pleut déjà presque plus, et l’eau monte encore. Voici pourquoi.',
      },
      {
        id: 'douze',
        language: 'fr',
        angle: 'La lecture',
        text: 'Douze minutes, douze barres, une courbe. Si vous ne regardez qu’un dessin sur la pluie cette semaine, prenez celui-ci.',
      },
    ],
    body: [
      'Minute 1 : les toits se mouillent, rien ne coule. Minute 3 : les gouttières débordent. Minute 5 : le pic de pluie, 2,4 millimètres en soixante secondes. Minute 7 : la pluie faiblit.',
      'Minute 9 : le collecteur est à son maximum alors que le ciel s’éclaircit. C’est le temps que l’eau met à venir des toits les plus éloignés. Minute 12 : la rue est sèche, la Vorane a pris onze centimètres.',
      'Données : pluviomètre de la place Haute et sonde du collecteur nord, un relevé toutes les dix secondes.',
    ],
  },
  {
    slug: 'la-ville-qui-boit-ses-pluies',
    days: 35,
    kind: 'white-paper',
    language: 'fr',
    title: 'Livre blanc : la ville qui boit ses pluies',
    summary:
      'Vingt-deux chantiers, leurs coûts réels, ce qui a marché et ce que nous ne referions pas. Quarante pages, aucune formule sans exemple.',
    alt: 'Coupe d’un sol en couches ondulées ; des gouttes descendent à travers les strates.',
    topics: ['ville', 'méthode'],
    author: 'Priya Marais',
    captions: [
      {
        id: 'echecs',
        language: 'fr',
        angle: 'Les échecs',
        text: 'Chapitre 6 : « Ce que nous ne referions pas ». C’est le plus long du livre blanc, et celui que je conseille de lire en premier.',
      },
      {
        id: 'couts',
        language: 'fr',
        angle: 'Les coûts',
        text: 'Combien coûte vraiment un mètre carré de rue qui boit ? 22 chantiers, des factures, et un écart de 1 à 7 que nous expliquons.',
      },
    ],
    body: [
      'Ce livre blanc rassemble vingt-deux chantiers de rues, de cours d’école et de parkings rendus perméables entre 2015 et 2025. Pour chacun : le coût réel, entretien compris, et le débit mesuré trois ans après.',
      'Le sixième chapitre décrit cinq échecs. Un parking colmaté en deux hivers, une noue plantée d’espèces qui n’aiment pas l’eau, un compteur d’infiltration posé à l’envers. Les noms des communes y sont, avec leur accord.',
      'Les tableaux sont libres de droits : prenez-les, corrigez-les, dites-le-nous.',
    ],
  },
  {
    slug: 'ten-year-storms',
    days: 29,
    kind: 'analysis',
    language: 'en',
    title: 'Ten-year storms, every four years',
    summary:
      'Sixty-one years of our own gauges, read again with today’s methods. The word “decennial” no longer means what it says.',
    alt: 'A staff gauge stands beside a curve of water levels with four tall peaks.',
    topics: ['données', 'climat'],
    author: 'Oskar Tourbière',
    captions: [
      {
        id: 'word',
        language: 'en',
        angle: 'The word',
        text: 'A “ten-year storm” now comes back every four years on the Vorane. We did not change the model: we read 61 years of our own gauges again.',
      },
      {
        id: 'method',
        language: 'en',
        angle: 'The method',
        text: 'Before saying that storms are more frequent, we spent a month checking that our gauges had not moved. Two had. The result stands.',
      },
    ],
    body: [
      'Return periods are an agreement about the past. “Ten-year” means that a level was reached, on average, once in ten years of the record one chose to look at. We looked at all of ours: 61 years, nine stations, 32 million readings.',
      'Between 1965 and 1994, the ten-year level at Pont-Vorane was passed three times. Between 1995 and 2025, it was passed eight times. Correcting for the two gauges that were moved leaves seven.',
      'None of this says what the next decade holds. It says that a design made for “once in ten years” is, today, a design for once in four, and that contracts should be written accordingly.',
    ],
  },
  {
    slug: 'technicien-de-jaugeage',
    days: 8,
    kind: 'job',
    language: 'fr',
    title: 'Nous cherchons quelqu’un qui aime les bottes : jaugeage, Pont-Vorane',
    summary:
      'CDI, équipe Terrain. Mesurer le débit de neuf rivières, trois jours dehors, deux jours au bureau. Permis B utile, diplôme moins que la curiosité.',
    alt: 'Coupe d’une rivière avec des verticales de mesure et leurs profondeurs.',
    topics: ['emploi'],
    author: 'Rosalie Bief',
    captions: [
      {
        id: 'journee',
        language: 'fr',
        angle: 'Une journée',
        text: 'Mon bureau, trois jours par semaine, c’est un pont et une perche. On cherche quelqu’un pour partager le thermos.',
      },
      {
        id: 'profil',
        language: 'fr',
        angle: 'Le profil',
        text: 'On recrute au jaugeage. Deux de nos meilleurs collègues étaient jardinier et contrôleur de train : si vous aimez être dehors et noter juste, écrivez-nous.',
      },
    ],
    body: [
      'Le poste : mesurer le débit de neuf rivières, à gué, depuis un pont ou en canot ; entretenir les sondes ; saisir et critiquer les mesures. Trois jours de terrain, deux jours au bureau à Pont-Vorane.',
      'Le salaire : de 29 400 à 33 800 € selon l’expérience, prime d’astreinte en plus. Les bottes, le gilet et la formation au canot sont fournis.',
      'Pour postuler : une page, avec vos mots. Réponse à toutes et à tous sous dix jours.',
    ],
  },
  {
    slug: 'portes-ouvertes-station',
    days: 5,
    kind: 'event',
    language: 'fr',
    title: 'Portes ouvertes à la station d’Ourcelles, samedi 12 décembre',
    summary:
      'Visites de 10 h à 17 h, atelier « fabrique ton pluviomètre », et la salle de contrôle en vrai. Entrée libre, bottes prêtées.',
    alt: 'Plan d’une station avec quatre bassins ronds reliés par des canaux.',
    topics: ['événements'],
    author: 'Salomé Lagune',
    captions: [
      {
        id: 'invitation',
        language: 'fr',
        angle: 'L’invitation',
        text: 'Samedi 12 décembre, je fais visiter l’endroit où je travaille. Venez avec vos questions et vos enfants, on prête les bottes.',
      },
      {
        id: 'coulisses',
        language: 'fr',
        angle: 'Les coulisses',
        text: 'Il y a une pièce à Ourcelles où l’on voit toute l’eau d’une ville sur un mur. Une fois par an, la porte est ouverte à tout le monde.',
      },
    ],
    body: [
      'La station d’Ourcelles traite l’eau de 180 000 habitants. Une fois par an, elle se visite sans rendez-vous : les bassins, le laboratoire, la salle de contrôle.',
      'À 11 h et à 15 h, atelier pour les enfants : fabriquer un pluviomètre qui marche, repartir avec, et envoyer ses relevés tout l’hiver.',
      'Accès : tramway B, arrêt Moulin-Bas, puis dix minutes à pied le long du canal. Tout le parcours est accessible en fauteuil, sauf la passerelle du bassin 3.',
    ],
  },
  {
    slug: 'quatre-minutes-galerie-7',
    days: 41,
    kind: 'video',
    language: 'fr',
    title: 'Quatre minutes dans la galerie 7',
    summary:
      'Un kilomètre sous la ville, une lampe, et Kofi qui raconte pourquoi il préfère la brique au béton. Le texte du film est sur la page.',
    alt: 'Une galerie voûtée en perspective, avec un filet d’eau et une lumière au bout.',
    topics: ['métiers', 'réseaux'],
    author: 'Kofi Galet',
    captions: [
      {
        id: 'brique',
        language: 'fr',
        angle: 'La brique',
        text: '« La brique prévient avant de lâcher. Le béton, jamais. » Quatre minutes avec Kofi, un kilomètre sous la ville.',
      },
      {
        id: 'lampe',
        language: 'fr',
        angle: 'La visite',
        text: 'Personne ne voit jamais la galerie 7, et elle garde pourtant 40 000 personnes au sec. Allons-y, avec une lampe.',
      },
    ],
    body: [
      'Ceci est le texte du film ; dans cette démonstration, le film lui-même n’est pas joint.',
      '« Ici on est sous la place Haute. Écoutez : rien. Quand on entend quelque chose, c’est qu’il faut remonter. La voûte est de 1889. Vous voyez les joints ? On les refait à la main, un mètre par heure. »',
      '« Les gens demandent pourquoi on ne remplace pas tout par du béton. La brique prévient : elle s’effrite, elle suinte, elle laisse le temps. Le béton tient, tient, et un matin il ne tient plus. Moi, je préfère un ouvrage qui parle. »',
    ],
  },
];

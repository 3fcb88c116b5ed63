/** What people do together: what is coming, a question now and then, missions, and who thanks whom. @module */

/** What is coming, in days from the first start; `slug` is a piece that it is about. */
export const plan = [
  {
    id: 'midi-carte',
    kind: 'event',
    in: 1,
    startTime: '12:30',
    endTime: '13:15',
    languages: {
      fr: {
        title: 'Midi carte : lire une crue en cinq minutes',
        note: 'Salle Méandre. Les sandwichs sont pour nous, les bottes pour vous.',
      },
      en: {
        title: 'Map lunch: reading a flood in five minutes',
        note: 'Meander room. Sandwiches are on us, bring your own boots.',
      },
    },
  },
  {
    id: 'pluies',
    kind: 'publication',
    in: 4,
    slug: 'la-ville-qui-boit-ses-pluies',
    languages: {
      fr: { title: 'La ville qui boit ses pluies, un an après' },
      en: { title: 'The city that drinks its rain, a year later' },
    },
  },
  {
    id: 'que-puis-je-dire',
    kind: 'training',
    in: 6,
    until: 8,
    languages: {
      fr: {
        title: 'Trois jours pour « Que puis-je dire ? »',
        note: 'Cinq minutes de parcours, et quelqu’un à qui poser ses questions.',
      },
      en: {
        title: 'Three days of “What may I say?”',
        note: 'Five minutes of training, and somebody to ask.',
      },
    },
  },
  {
    id: 'bassin-4',
    kind: 'moment',
    in: 11,
    startTime: '10:00',
    languages: {
      fr: { title: 'Mise en eau du bassin 4', note: 'Photos permises, pieds mouillés probables.' },
      en: { title: 'Basin 4 is filled', note: 'Photographs allowed, wet feet likely.' },
    },
  },
  {
    id: 'annee-en-dessins',
    kind: 'publication',
    in: 19,
    languages: {
      fr: { title: 'L’année en huit dessins' },
      en: { title: 'The year in eight drawings' },
    },
  },
];

/** Missions, with who did what of them: a person's id, and how far they are. */
export const missions = [
  {
    id: 'ecole',
    proof: 'word',
    done: ['linh'],
    languages: {
      fr: {
        title: 'Raconter votre métier dans une école',
        summary: 'Une heure, une classe. La maquette de crue se prête au secrétariat.',
      },
      en: {
        title: 'Tell a class what you do all day',
        summary: 'One hour, one class. The flood model can be borrowed at the front desk.',
      },
    },
  },
  {
    id: 'dejeuner',
    proof: 'word',
    taken: ['aminata', 'kofi'],
    languages: {
      fr: { title: 'Déjeuner avec quelqu’un qui vient d’arriver' },
      en: { title: 'Have lunch with somebody who has just arrived' },
    },
  },
  {
    id: 'petit-dejeuner',
    proof: 'confirmation',
    done: ['oskar', 'priya'],
    confirmed: ['priya'],
    languages: {
      fr: {
        title: 'Animer un petit-déjeuner à la station',
        summary: 'Le café est offert, le sujet est libre.',
      },
      en: {
        title: 'Host a breakfast at the station',
        summary: 'Coffee is on the house, the subject is yours.',
      },
    },
  },
];

/** The question of the moment, when it opened, and what those answered who are not on the sign-in page. */
export const pulse = {
  opened: 6,
  closes: 15,
  answers: ['4', '5', '3', '4', '1', '5', '4', '3', '5', '2', '4', '5', '3', '4', '5', '4'],
  draft: {
    id: 'ma-voix',
    form: 'scale',
    languages: {
      fr: {
        question: 'Ce que vous partagez ressemble-t-il à votre propre voix ?',
        low: 'Pas du tout',
        high: 'Tout à fait',
      },
      en: {
        question: 'Does what you share sound like your own voice?',
        low: 'Not at all',
        high: 'Very much',
      },
    },
  },
};

/** Who thanks whom, in days before the first start, and for which piece. */
export const kudos = [
  { from: 'zeynep', to: 'aminata', ago: 5, slug: 'bassin-des-tanneries' },
  { from: 'oskar', to: 'aminata', ago: 2 },
  { from: 'ingrid', to: 'oskar', ago: 3 },
  { from: 'aminata', to: 'salome', ago: 1 },
  { from: 'linh', to: 'oskar', ago: 1 },
  { from: 'zeynep', to: 'kofi', ago: 1 },
];

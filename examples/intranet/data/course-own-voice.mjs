/** The course "own voice": why identical words tire, and how to find one's own. @module */

/** From a suggested caption to one's own words, with one question and one try. */
export const ownVoice = {
  id: 'own-voice',
  network: 'linkedin',
  languages: {
    fr: {
      title: 'Votre propre voix',
      summary:
        'Pourquoi vingt accroches identiques ne convainquent personne, et comment trouver la vôtre.',
      steps: [
        {
          id: 'parrot',
          kind: 'read',
          title: 'L’effet perroquet',
          seconds: 45,
          body: 'Quand vingt collègues publient la même phrase le même matin, ceux qui les suivent lisent une publicité. Une accroche proposée est un point de départ : changez l’angle, ajoutez un détail que vous seul avez vu.',
        },
        {
          id: 'which',
          kind: 'answer',
          title: 'Laquelle est de quelqu’un ?',
          seconds: 30,
          question: 'Quelle accroche ne pouvait être écrite que par une personne ?',
          form: 'single',
          choices: [
            { id: 'proud', text: 'Très fier d’annoncer ce magnifique projet !' },
            {
              id: 'detail',
              text: 'À 6 h 40, l’eau est entrée. Personne n’a parlé pendant une minute.',
            },
            { id: 'thread', text: 'Découvrez notre expertise en gestion des eaux pluviales.' },
          ],
        },
        {
          id: 'rewrite',
          kind: 'try',
          title: 'Réécrivez-en une',
          seconds: 90,
          body: 'Partez de l’une de ces phrases et rendez-la vôtre : un lieu, une heure, une personne, un doute. Rien n’est publié ici.',
          network: 'linkedin',
          suggestions: [
            'Valmeroy inaugure un bassin de 7 000 m³.',
            'Notre équipe a retrouvé 400 m³ d’eau par jour.',
          ],
        },
        {
          id: 'applaud',
          kind: 'do',
          title: 'Écouter compte aussi',
          seconds: 20,
          body: 'Applaudissez un contenu du fil qui vous a appris quelque chose. On peut faire partie du programme sans jamais publier.',
          fact: 'applauded',
        },
      ],
    },
    en: {
      title: 'Your own voice',
      summary: 'Why twenty identical captions convince nobody, and how to find your own.',
      steps: [
        {
          id: 'parrot',
          kind: 'read',
          title: 'The parrot effect',
          seconds: 45,
          body: 'When twenty colleagues post the same sentence on the same morning, the people who follow them read an advertisement. A suggested caption is a starting point: change the angle, add a detail that only you saw.',
        },
        {
          id: 'which',
          kind: 'answer',
          title: 'Which one is somebody’s?',
          seconds: 30,
          question: 'Which caption could only have been written by a person?',
          form: 'single',
          choices: [
            { id: 'proud', text: 'So proud to announce this amazing project!' },
            { id: 'detail', text: 'At 6.40 the water came in. Nobody spoke for a minute.' },
            { id: 'thread', text: 'Discover our expertise in stormwater management.' },
          ],
        },
        {
          id: 'rewrite',
          kind: 'try',
          title: 'Rewrite one',
          seconds: 90,
          body: 'Start from one of these sentences and make it yours: a place, an hour, a person, a doubt. Nothing is published here.',
          network: 'linkedin',
          suggestions: [
            'Valmeroy opens a basin of 7,000 m³.',
            'Our team found 400 m³ of water a day.',
          ],
        },
        {
          id: 'applaud',
          kind: 'do',
          title: 'Listening counts too',
          seconds: 20,
          body: 'Applaud something in the feed that taught you something. One can belong to the programme without ever posting.',
          fact: 'applauded',
        },
      ],
    },
  },
  answers: {
    which: {
      right: ['detail'],
      feedback: {
        fr: {
          right: 'Oui : une heure, un silence. Personne d’autre ne pouvait l’écrire.',
          wrong: 'Celle-ci, n’importe qui peut l’écrire. Cherchez l’heure et le silence.',
        },
        en: {
          right: 'Yes: an hour, a silence. Nobody else could have written it.',
          wrong: 'Anybody could write that one. Look for the hour and the silence.',
        },
      },
    },
  },
};

/** The course "first share": what happens between the button and the post. @module */

/** From the button to the post, with one question, one try and one real share. */
export const firstShare = {
  id: 'first-share',
  network: 'linkedin',
  languages: {
    fr: {
      title: 'Votre premier partage',
      summary: 'Quatre minutes pour savoir ce que fait le bouton, et ce qu’il ne fait jamais.',
      steps: [
        {
          id: 'two-clicks',
          kind: 'read',
          title: 'Deux clics, et vous gardez la main',
          seconds: 50,
          body: 'Vous choisissez un réseau, vous choisissez ou écrivez vos mots, vous partez. La publication se termine sur le réseau lui-même, avec votre compte : Valmeroy ne s’y connecte jamais.\n\nLe lien que vous partagez compte les visites. Vous en voyez le détail ; vos collègues et votre responsable, non.',
        },
        {
          id: 'who-reads',
          kind: 'answer',
          title: 'Qui relit ?',
          seconds: 30,
          question: 'Qui relit votre texte avant qu’il parte ?',
          form: 'single',
          choices: [
            { id: 'lead', text: 'L’animatrice du programme' },
            { id: 'nobody', text: 'Personne : ce sont vos mots' },
            { id: 'manager', text: 'Votre responsable' },
          ],
        },
        {
          id: 'first-words',
          kind: 'try',
          title: 'Deux phrases à vous',
          seconds: 90,
          body: 'Prenez un contenu qui vous a plu. Une phrase pour dire ce que vous y avez vu, une pour dire pourquoi cela compte pour vous. Rien n’est publié ici.',
          network: 'linkedin',
          suggestions: [
            'J’ai appris quelque chose en lisant ceci : ',
            'Ce que je vois tous les jours dans mon métier, et qui est bien raconté ici : ',
          ],
        },
        {
          id: 'share',
          kind: 'do',
          title: 'À vous',
          seconds: 60,
          body: 'Partagez un contenu du fil, où vous voulez, puis dites « c’est fait ». L’étape se coche toute seule.',
          fact: 'share-declared',
        },
      ],
    },
    en: {
      title: 'Your first share',
      summary: 'Four minutes to know what the button does, and what it never does.',
      steps: [
        {
          id: 'two-clicks',
          kind: 'read',
          title: 'Two clicks, and you stay in charge',
          seconds: 50,
          body: 'You choose a network, you choose or write your words, you go. The post is finished on the network itself, with your own account: Valmeroy never signs in there.\n\nThe link you share counts visits. You see the detail; your colleagues and your manager do not.',
        },
        {
          id: 'who-reads',
          kind: 'answer',
          title: 'Who checks it?',
          seconds: 30,
          question: 'Who reads your text before it goes out?',
          form: 'single',
          choices: [
            { id: 'lead', text: 'The programme’s lead' },
            { id: 'nobody', text: 'Nobody: they are your words' },
            { id: 'manager', text: 'Your manager' },
          ],
        },
        {
          id: 'first-words',
          kind: 'try',
          title: 'Two sentences of your own',
          seconds: 90,
          body: 'Take a content that you liked. One sentence for what you saw in it, one for why it matters to you. Nothing is published here.',
          network: 'linkedin',
          suggestions: [
            'I learnt something from this: ',
            'What I see every day in my job, well told here: ',
          ],
        },
        {
          id: 'share',
          kind: 'do',
          title: 'Your turn',
          seconds: 60,
          body: 'Share something from the feed, wherever you like, then say that it is done. This step ticks itself.',
          fact: 'share-declared',
        },
      ],
    },
  },
  answers: {
    'who-reads': {
      right: ['nobody'],
      feedback: {
        fr: {
          right:
            'Oui. Des repères existent, une relecture n’existe pas : personne n’attend de valider vos mots.',
          wrong:
            'Non : personne ne valide vos mots. L’animatrice répond à vos questions, si vous en avez.',
        },
        en: {
          right: 'Yes. There are hints, there is no review: nobody waits to approve your words.',
          wrong: 'No: nobody approves your words. The lead answers questions, when you have some.',
        },
      },
    },
  },
};

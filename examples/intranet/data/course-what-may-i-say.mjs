/** The course "what may I say": the charter in five cards. @module */

/** What is public, what is not, and how to say for whom one works. */
export const whatMayISay = {
  id: 'what-may-i-say',
  languages: {
    fr: {
      title: 'Que puis-je dire ?',
      summary: 'La charte en cinq cartes : ce qui est public, ce qui ne l’est pas, et le doute.',
      steps: [
        {
          id: 'public',
          kind: 'read',
          title: 'Ce qui est déjà public l’est pour vous aussi',
          seconds: 50,
          body: 'Tout ce qui est dans le fil peut être partagé, commenté et même discuté. Votre métier, vos chantiers terminés, ce que vous apprenez : dites-le.\n\nTrois choses restent dedans : les offres en cours, les données d’un client, et la vie des autres.',
        },
        {
          id: 'sort',
          kind: 'answer',
          title: 'Dehors ou dedans ?',
          seconds: 45,
          question: 'Lesquels pouvez-vous publier dès aujourd’hui ?',
          form: 'multiple',
          choices: [
            { id: 'article', text: 'Un article de la newsroom, avec votre avis' },
            { id: 'photo', text: 'Une photo d’un collègue qui vous a dit oui' },
            { id: 'bid', text: 'Le montant d’une offre que nous préparons' },
            { id: 'reading', text: 'Les relevés bruts d’un client' },
          ],
        },
        {
          id: 'say-who',
          kind: 'read',
          title: 'Dire d’où l’on parle',
          seconds: 40,
          body: 'Quand vous parlez de Valmeroy, dites que vous y travaillez. Une courte mention, au début, dans la langue de ceux qui lisent. Le partage la met pour vous ; vous pouvez la dire avec vos mots.',
        },
        {
          id: 'where',
          kind: 'answer',
          title: 'La bonne place',
          seconds: 30,
          question: 'Où mettre cette mention ?',
          form: 'single',
          choices: [
            { id: 'start', text: 'Au début, avant « voir plus »' },
            { id: 'hashtag', text: 'Dans un mot-dièse, tout en bas' },
            { id: 'profile', text: 'Nulle part : c’est sur mon profil' },
          ],
        },
        {
          id: 'doubt',
          kind: 'answer',
          title: 'Un doute ?',
          seconds: 30,
          question: 'Vous hésitez à publier. Dans quel ordre ?',
          form: 'order',
          choices: [
            { id: 'post', text: 'Publier, ou renoncer, l’esprit tranquille' },
            { id: 'wait', text: 'Attendre un café' },
            { id: 'ask', text: 'Demander à l’animatrice ou à un champion' },
          ],
        },
      ],
    },
    en: {
      title: 'What may I say?',
      summary: 'The charter in five cards: what is public, what is not, and what to do in doubt.',
      steps: [
        {
          id: 'public',
          kind: 'read',
          title: 'What is public is public for you too',
          seconds: 50,
          body: 'Everything in the feed may be shared, commented on, even disagreed with. Your trade, finished works, what you learn: say it.\n\nThree things stay inside: bids in progress, a client’s data, and other people’s lives.',
        },
        {
          id: 'sort',
          kind: 'answer',
          title: 'Outside or inside?',
          seconds: 45,
          question: 'Which of these may you publish today?',
          form: 'multiple',
          choices: [
            { id: 'article', text: 'A newsroom article, with your opinion' },
            { id: 'photo', text: 'A photo of a colleague who said yes' },
            { id: 'bid', text: 'The amount of a bid we are preparing' },
            { id: 'reading', text: 'A client’s raw readings' },
          ],
        },
        {
          id: 'say-who',
          kind: 'read',
          title: 'Say where you speak from',
          seconds: 40,
          body: 'When you speak about Valmeroy, say that you work there. A few words, at the start, in the language of those who read. The share adds them for you; you may say it in your own words.',
        },
        {
          id: 'where',
          kind: 'answer',
          title: 'The right place',
          seconds: 30,
          question: 'Where do these words go?',
          form: 'single',
          choices: [
            { id: 'start', text: 'At the start, before “see more”' },
            { id: 'hashtag', text: 'In a hashtag, at the very end' },
            { id: 'profile', text: 'Nowhere: it is on my profile' },
          ],
        },
        {
          id: 'doubt',
          kind: 'answer',
          title: 'In doubt?',
          seconds: 30,
          question: 'You hesitate to post. In which order?',
          form: 'order',
          choices: [
            { id: 'post', text: 'Post, or drop it, with a quiet mind' },
            { id: 'wait', text: 'Wait for one coffee' },
            { id: 'ask', text: 'Ask the lead or a champion' },
          ],
        },
      ],
    },
  },
  answers: {
    sort: {
      right: ['article', 'photo'],
      feedback: {
        fr: {
          right: 'C’est cela. Une offre en cours et les données d’un client restent dedans.',
          wrong:
            'Presque : ce qui est dans la newsroom et ce qu’un collègue a accepté peut sortir ; une offre en cours et les données d’un client restent dedans.',
        },
        en: {
          right: 'That is it. A bid in progress and a client’s data stay inside.',
          wrong:
            'Nearly: what is in the newsroom and what a colleague agreed to may go out; a bid in progress and a client’s data stay inside.',
        },
      },
    },
    where: {
      right: ['start'],
      feedback: {
        fr: {
          right: 'Oui : au début, là où on la voit sans cliquer.',
          wrong: 'Elle doit être vue sans cliquer : au début du texte, avant « voir plus ».',
        },
        en: {
          right: 'Yes: at the start, where it is seen without a click.',
          wrong: 'It must be seen without a click: at the start of the text, before “see more”.',
        },
      },
    },
    doubt: {
      right: ['wait', 'ask', 'post'],
      feedback: {
        fr: {
          right: 'Oui. Un café, une question, et la décision reste la vôtre.',
          wrong:
            'Commencez par le café : attendre un peu, demander, puis décider. La décision reste la vôtre.',
        },
        en: {
          right: 'Yes. One coffee, one question, and the decision stays yours.',
          wrong:
            'Start with the coffee: wait a little, ask, then decide. The decision stays yours.',
        },
      },
    },
  },
};

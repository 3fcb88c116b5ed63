/** Twenty-four invented colleagues. Their surnames are words for water, so that nobody is meant. @module */

const employee = (id, name, more) => ({ id, name, circle: 'employee', ...more });

/**
 * `role` is what the portal says in their token; `choice` is what they chose in the programme:
 * `shown` on the leaderboard, `private`, `paused`, or `none` for those who never joined. `energy`
 * says how often they share in the invented history (0: they read and learn), and `signIn` puts them on the
 * sign-in page, with `note` beside their name.
 */
export const people = [
  employee('aminata', 'Aminata Rivage', {
    team: 'Terrain',
    choice: 'shown',
    energy: 9,
    signIn: 'member',
    note: {
      fr: 'Technicienne de terrain. Partage souvent, visible au classement.',
      en: 'Field technician. Shares often, shown on the leaderboard.',
    },
  }),
  employee('yusuf', 'Yusuf Méandre', {
    team: 'Réseaux',
    choice: 'private',
    energy: 6,
    signIn: 'member',
    note: {
      fr: 'Chef d’équipe aux Réseaux. Partage, mais reste hors du classement.',
      en: 'Networks team lead. Shares, but stays off the leaderboard.',
    },
  }),
  employee('linh', 'Linh Estran', {
    team: 'Études',
    choice: 'shown',
    energy: 5,
    signIn: 'member',
    note: {
      fr: 'Hydrologue aux Études. Partage de temps en temps.',
      en: 'Hydrologist. Shares now and then.',
    },
  }),
  {
    ...employee('rosalie', 'Rosalie Bief', { team: 'Terrain', choice: 'shown', energy: 7 }),
    circle: 'alumni',
    signIn: 'member',
    note: {
      fr: 'Partie à la retraite, restée dans le cercle des anciens.',
      en: 'Retired, and still in the circle of alumni.',
    },
  },
  employee('tomasz', 'Tomasz Noue', {
    team: 'Siège',
    choice: 'paused',
    energy: 2,
    signIn: 'member',
    note: {
      fr: 'Comptable. A mis sa participation en pause.',
      en: 'Accountant. Has paused taking part.',
    },
  }),
  employee('zeynep', 'Zeynep Confluent', {
    team: 'Siège',
    choice: 'shown',
    energy: 6,
    role: 'lead',
    signIn: 'lead',
    note: { fr: 'Anime le programme, jour après jour.', en: 'Runs the programme, day by day.' },
  }),
  employee('ingrid', 'Ingrid Amont', {
    team: 'Siège',
    choice: 'shown',
    energy: 4,
    role: 'leader',
    signIn: 'leader',
    note: { fr: 'Dirige Valmeroy, et partage aussi.', en: 'Heads Valmeroy, and shares too.' },
  }),
  employee('malik', 'Malik Ondée', {
    team: 'Terrain',
    choice: 'none',
    energy: 0,
    signIn: 'guest',
    note: {
      fr: 'N’a jamais rejoint le programme : commencez ici.',
      en: 'Never joined the programme: start here.',
    },
  }),
  employee('oskar', 'Oskar Tourbière', { team: 'Études', choice: 'shown', energy: 8 }),
  employee('priya', 'Priya Marais', { team: 'Études', choice: 'shown', energy: 5 }),
  employee('kofi', 'Kofi Galet', { team: 'Réseaux', choice: 'shown', energy: 6 }),
  employee('salome', 'Salomé Lagune', { team: 'Siège', choice: 'shown', energy: 8 }),
  employee('diego', 'Diego Aval', { team: 'Réseaux', choice: 'shown', energy: 3 }),
  employee('hana', 'Hana Embrun', { team: 'Territoires', choice: 'shown', energy: 4 }),
  employee('bilal', 'Bilal Torrent', { team: 'Terrain', choice: 'shown', energy: 4 }),
  employee('chiara', 'Chiara Delta', { team: 'Territoires', choice: 'shown', energy: 5 }),
  employee('ewen', 'Ewen Crique', { team: 'Réseaux', choice: 'private', energy: 2 }),
  employee('mei', 'Mei Cascade', { team: 'Études', choice: 'shown', energy: 0 }),
  employee('fatou', 'Fatou Berge', { team: 'Territoires', choice: 'shown', energy: 6 }),
  {
    ...employee('noah', 'Noah Écluse', { team: 'Territoires', choice: 'shown', energy: 0 }),
    circle: 'partner',
  },
  employee('samira', 'Samira Vasque', { team: 'Siège', choice: 'private', energy: 1 }),
  employee('louison', 'Louison Gué', { team: 'Terrain', choice: 'none', energy: 0 }),
  employee('jun', 'Jun Étang', { team: 'Études', choice: 'none', energy: 0 }),
  employee('pilar', 'Pilar Chenal', { team: 'Réseaux', choice: 'none', energy: 0 }),
];

/** Finds somebody by id. */
export const findPerson = (id) => people.find((person) => person.id === id);

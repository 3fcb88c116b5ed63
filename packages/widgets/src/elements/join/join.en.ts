/**
 * What joining says: what is in it for both sides, what is kept and who sees it, and that nobody has to, in English.
 * @module
 */

/** English. */
export const words = {
  title: 'Fancy being an ambassador?',
  lead: 'Talk about your trade and ours in your own words, when you feel like it. Reading, applauding, learning and sharing need no membership.',
  forYou: 'For you',
  benefits: [
    'Content worth reading, to share in your own words.',
    'Short courses to feel at ease, and a certificate.',
    'What your shares bring: honest figures, for your eyes only.',
  ],
  forUs: 'For the organisation',
  returns: [
    'A voice that people believe, because it is yours.',
    'Trades and teams seen from the inside.',
    'Knowing, in totals, what interests people.',
  ],
  agree: 'What you agree to',
  recording: 'My shares and the clicks they bring are recorded',
  needed: 'Needed',
  recordingText:
    'This is what being an ambassador means. Your figures show for you alone; your manager and colleagues only have totals.',
  leaderboard: 'My name may show in the standings',
  optional: 'Optional',
  leaderboardText:
    'Colleagues then see your name, team, points and place, and you see theirs. Nobody is shown last. Without it, you see your own line, and lose nothing else.',
  recorded: 'What is recorded, and who sees it',
  join: 'Become an ambassador',
  freely: 'Change your mind, pause or leave at any time, in one click.',

  joined: 'You are an ambassador',
  paused: 'You are taking a break',
  since: (day: string) => `Since ${day}`,
  pausedText:
    'Nothing is recorded and your name does not show in the standings. Links you posted keep working. Come back whenever you like.',
  choices: 'Your choices',
  pause: 'Take a break',
  resume: 'Resume',
  leave: 'Leave the programme',
  leaveText: 'Links you posted keep working, whatever you choose.',

  data: 'Your data',
  dataBefore: 'Were you an ambassador before? Your data is still yours.',
  export: 'Export my data',
  erase: 'Erase my data…',
};

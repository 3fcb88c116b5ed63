/**
 * What is said to somebody who brings an invitation, in English.
 * @module
 */

/** English. */
export const words = {
  invitedTitle: 'You are invited',
  to: (programme: string) => `You are invited to ${programme}`,
  text: 'You need no account. Say how you would like to be called; what the programme is, and whether you join it, comes next.',
  name: 'Your name',
  accept: 'Accept the invitation',
  accepting: 'Accepting…',
  kept: 'You stay signed in in this browser. Nothing is recorded before you join.',
  nameMissing: 'Write the name you would like to be called by.',
  failed: {
    expired: {
      title: 'This invitation has expired',
      text: 'Ask whoever sent it for a new one: it takes them a moment.',
    },
    used: {
      title: 'This invitation was already used',
      text: 'If it was you, open this page in the browser you used then. If it was not, tell whoever sent it, and ask for a new one.',
    },
    revoked: {
      title: 'This invitation was withdrawn',
      text: 'Whoever runs the programme took it back. If that surprises you, ask them.',
    },
    invalid: {
      title: 'This link is incomplete',
      text: 'Part of it was lost on the way. Open it again from the message, or copy it whole.',
    },
  },
  known: (name: string) => `You are signed in as ${name}`,
  knownText:
    'You need no invitation here, and this one was not used: it still serves whoever it is for.',
  goOn: 'Continue',
};

/**
 * What the lead's desk says before a section is open, in English.
 * @module
 */

/** English. */
export const words = {
  title: 'Run the programme',
  sectionsLabel: 'Sections',
  sections: {
    content: 'Content',
    objectives: 'Objectives',
    indicators: 'Indicators',
    readiness: 'Readiness',
    mix: 'Mix',
    seasons: 'Seasons',
    courses: 'Courses',
    invitations: 'Invitations',
  },
  notLeadTitle: 'This is the desk of whoever runs the programme',
  notLeadText:
    'Your own space is elsewhere on this portal: what is worth sharing, your training, and what your shares brought. If you run the programme, ask whoever looks after the portal to say so.',
};

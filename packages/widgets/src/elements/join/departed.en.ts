/**
 * What is said to somebody who is an employee no more, in English.
 * @module
 */

/** English. */
export const words = {
  departedTitle: 'Stay, or be forgotten: as you like',
  departedLead:
    'You work elsewhere now. You can stay an ambassador as an alumnus, if you agree anew; or have everything about you erased. Until you choose, nothing is recorded and your name shows nowhere.',
  links: 'Links you posted keep working either way.',
  departedAgree: 'What you would agree to',
  stay: 'Stay as an alumnus',
  departedErase: 'Erase everything…',
};

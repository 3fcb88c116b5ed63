/**
 * What is said to somebody who is an employee no more, in English.
 * @module
 */

/** English. */
export const words = {
  title: 'Stay, or be forgotten: as you like',
  lead: 'You work elsewhere now. You can stay an ambassador as an alumnus, if you agree anew; or have everything about you erased. Until you choose, nothing is recorded and your name shows nowhere.',
  links: 'Links you posted keep working either way.',
  agree: 'What you would agree to',
  stay: 'Stay as an alumnus',
  erase: 'Erase everything…',
};

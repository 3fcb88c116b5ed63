/** The pages around signing in, and the two that say what went wrong. @module */
import { people } from '../data/people.mjs';
import { html } from './html.mjs';
import { page } from './layout.mjs';
import { words } from './words.mjs';

const initials = (name) =>
  name
    .split(' ')
    .map((part) => part[0])
    .join('');

/** Eight people to choose from; one click signs in. */
export function signInPage(context) {
  const { language } = context;
  const say = words[language];
  const person = ({ id, name, team, signIn, note }) => html`
    <li>
      <a data-person="${id}" data-role="${signIn}" href="/sign-in/${id}">
        <span class="initials" aria-hidden="true">${initials(name)}</span>
        <span>
          <b>${name}</b> <small>${team}</small>
          ${say.roles[signIn] && html`<small class="role">${say.roles[signIn]}</small>`}
          <span class="note">${note[language]}</span>
        </span>
      </a>
    </li>
  `;
  const body = html`
    <div class="sign-in">
      <div>
        <h1>${say.signInTitle}</h1>
        <p class="lede">${say.signInText}</p>
        <img src="/assets/pictures/streams-under-streets.svg" alt="" width="960" height="540" />
      </div>
      <ul>
        ${people.filter(({ signIn }) => signIn).map(person)}
      </ul>
    </div>
  `;
  return page(context, { title: say.signInTitle, body, plain: true });
}

/** A page that says what went wrong: `notFound` or `failed`. */
export function sorryPage(context, what) {
  const say = words[context.language];
  const body = html`
    <div class="sorry">
      <h1>${say[`${what}Title`]}</h1>
      <p class="lede">${say[`${what}Text`]}</p>
      <p><a href="/">${say.home}</a></p>
    </div>
  `;
  return page(context, { title: say[`${what}Title`], body, plain: true });
}

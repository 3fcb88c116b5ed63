/** The home page, rendered on the server: the share inside it is a working link before any script has come. @module */
import { connection } from 'next/server';
import { Join, Portal, Share, Standings } from './tandem';

const people = { ines: 'Ines Marlow', tomas: 'Tomas Quill', odile: 'Odile Ferrant (lead)' };

export default async function Page() {
  // Where the service is differs between machines: it is read when somebody asks, not when Next builds.
  await connection();
  const url = `${process.env['PORTAL']}/basin`;
  return (
    <Portal endpoint={process.env['TANDEM_ENDPOINT'] ?? ''}>
      <header>
        <nav aria-label="Who reads">
          <ul>
            {Object.entries(people).map(([id, name]) => (
              <li key={id}>
                <a href={`/sign-in/${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <article>
          <h1>The basin holds water</h1>
          <p>On dry days it is a square where children play.</p>
          <Share url={url} headline="The basin holds water" />
          <p>It took two years, and no street was ever closed.</p>
          <Join />
        </article>
        <aside aria-label="Standings">
          <Standings />
        </aside>
      </main>
    </Portal>
  );
}

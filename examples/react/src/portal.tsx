/** One page of a portal: an article to share, the standings, and what a share has just become. @module */
import { TandemJoin, TandemLeaderboard, TandemProvider, TandemShare } from '@tandem-advocacy/react';
import { registerLocale } from '@tandem-advocacy/widgets';
import { en } from '@tandem-advocacy/widgets/locales/en';
import { useState } from 'react';

// The portal's language comes with the portal: elements draw in the first frame.
registerLocale(en);

const article = `${location.origin}/basin`;

export function Portal({ endpoint }: { endpoint: string }) {
  const [declared, setDeclared] = useState(0);
  return (
    <TandemProvider endpoint={endpoint} programme="riverside" tokenUrl="/token">
      <header>
        <nav aria-label="Who reads">
          <ul>
            <li>
              <a href="/sign-in/ines">Ines Marlow</a>
            </li>
            <li>
              <a href="/sign-in/tomas">Tomas Quill</a>
            </li>
            <li>
              <a href="/sign-in/odile">Odile Ferrant (lead)</a>
            </li>
          </ul>
        </nav>
      </header>
      <main>
        <article>
          <h1>The basin holds water</h1>
          <p>On dry days it is a square where children play.</p>
          <TandemShare
            url={article}
            headline="The basin holds water"
            networks="linkedin x email"
            onTandemShareDeclared={() => setDeclared((count) => count + 1)}
          />
          <p role="status">
            {declared > 0 && `Shared ${declared} time${declared > 1 ? 's' : ''}, thank you.`}
          </p>
          <TandemJoin />
        </article>
        <aside aria-label="Standings">
          <TandemLeaderboard mode="ranking" />
        </aside>
      </main>
    </TandemProvider>
  );
}

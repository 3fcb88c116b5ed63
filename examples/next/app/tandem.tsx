/** Tandem's elements where they run: in the reader's browser. @module */
'use client';
import { TandemJoin, TandemLeaderboard, TandemProvider, TandemShare } from '@tandem-advocacy/react';
import { registerLocale } from '@tandem-advocacy/widgets';
import { en } from '@tandem-advocacy/widgets/locales/en';
import type { ReactNode } from 'react';

// The portal's language comes with the portal: elements draw in the first frame.
registerLocale(en);

export function Portal({ endpoint, children }: { endpoint: string; children: ReactNode }) {
  return (
    <TandemProvider endpoint={endpoint} programme="riverside" tokenUrl="/token">
      {children}
    </TandemProvider>
  );
}

/** What stands inside shares without scripts. */
export function Share({ url, headline }: { url: string; headline: string }) {
  const address = `https://www.linkedin.com/sharing/share-offsite/?url=${encodeURIComponent(url)}`;
  return (
    <TandemShare url={url} headline={headline} networks="linkedin x email">
      <a href={address} target="_blank" rel="noopener">
        Share on LinkedIn
      </a>
    </TandemShare>
  );
}

export const Join = () => <TandemJoin />;

export const Standings = () => <TandemLeaderboard mode="ranking" />;

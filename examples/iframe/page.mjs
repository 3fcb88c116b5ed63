/** The suite's page: two frames, and the one script that hands them who reads. @module */

/** The page, with frames of the service at `endpoint`. */
export const page = (endpoint) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>A suite of frames</title>
    <link rel="icon" href="data:,">
    <style>
      body { font: 100%/1.5 system-ui, sans-serif; margin: 0 auto; max-inline-size: 60rem; padding: 1rem; }
      main { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); }
      iframe { border: 0; inline-size: 100%; min-block-size: 30rem; }
    </style>
    <script src="${endpoint}/embed/host.js" data-token-url="/token" defer></script>
  </head>
  <body>
    <p><a href="/sign-in/ines">Ines Marlow</a> · <a href="/sign-in/tomas">Tomas Quill</a></p>
    <main>
      <iframe src="${endpoint}/embed/join?programme=riverside&amp;lang=en" title="Ambassadors"></iframe>
      <iframe src="${endpoint}/embed/leaderboard?programme=riverside&amp;lang=en&amp;mode=ranking" title="Standings"></iframe>
    </main>
  </body>
</html>
`;

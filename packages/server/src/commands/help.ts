/**
 * The help of the command line.
 * @module
 */

/** What `--help` prints. */
export const HELP = `tandem-server: Tandem's reference service.

  tandem-server                              serves
  tandem-server programme create ID --name NAME
      [--origin URL]…  pages that may call     [--host HOST]…    whose pages become content
      [--language fr]… [--timezone Europe/Paris] [--egress RANGE]… [--k 5]
                                             makes a programme, prints its portal secret once
  tandem-server programme list               says which programmes there are
  tandem-server programme change ID [--name NAME] [--origin URL]… [--host HOST]… [--language fr]…
      [--egress RANGE]… [--works-council off|aggregates|pseudonymous] [--keep KIND=DAYS]…
                                             replaces what is given; the rest stays
  tandem-server programme secret ID [--only] makes a new portal secret; those before stay valid
                                             beside it, unless --only refuses them
  tandem-server token --sub ID [--programme ID] [--name NAME]
      [--role member|lead|leader] [--locale fr] [--country FR] [--team TEAM] [--circle employee] [--ttl 1h]
                                             prints a reader's token, for trying things
  tandem-server import FILE|URL [--programme ID] [--origin brand|third-party] [--allow-private]
                                             makes content of an RSS, Atom or JSON feed
  tandem-server key create --name NAME --scope SCOPE… [--programme ID]
                                             makes an API key, prints it once
  tandem-server key list | key revoke ID     says which there are, ends one
  tandem-server issuer add URL --audience AUD [--jwks URL] [--allow-private] | issuer list | issuer remove URL
                                             accepts tokens of an OpenID Connect issuer
  tandem-server log                          prints who changed what, and whether the log is whole
  tandem-server backup FILE                  writes everything, of one moment, while the service runs
  tandem-server restore FILE --erasures LIST | --no-erasures [--replace]
                                             reads a backup into an empty database of either kind,
                                             and erases again whoever was erased since
  tandem-server erasures                     prints that list: keep it apart from backups
  tandem-server erase --sub ID [--programme ID]
                                             forgets a person; links lead on, totals stay true
  tandem-server rejudge FROM TO [--programme ID] [--apply]
                                             judges the hits of those days by today's rules, shows the
                                             difference, and keeps it with --apply
  tandem-server record                       prints the record of processing: every field that is kept
  tandem-server --help | --version

Settings, from the environment:
  HOST, PORT               where it listens (127.0.0.1, 8787)
  TANDEM_DATA              the folder of its data (./.tandem); of a replica its journal and snapshot
  DATABASE_URL             a PostgreSQL that replicas share, instead of the embedded database
  TANDEM_SECRET            what every key derives from (made and kept in the data folder;
                           needed with DATABASE_URL, the same for every replica)
  TANDEM_PUBLIC_URL        where readers reach it (http://localhost:PORT)
  OTEL_EXPORTER_OTLP_ENDPOINT  where OpenTelemetry traces are collected; none are made without
  OTEL_SERVICE_NAME        the name that traces carry; OTEL_SDK_DISABLED=true makes none
  TANDEM_TRUSTED_PROXIES   balancers whose X-Forwarded-For is believed: addresses or ranges, with commas
`;

/**
 * `/metrics` in Prometheus’ text format: what an operator watches, with nobody in it.
 * @module
 */
import { Hono } from 'hono';
import type { Env } from '../env.js';
import type { Deps } from '../ports.js';

interface Sample {
  value: number;
  labels?: Readonly<Record<string, string | number>>;
  suffix?: string;
}

interface Metric {
  name: string;
  type: 'counter' | 'gauge' | 'histogram';
  help: string;
  samples: Sample[];
}

/** The route of metrics. */
export function metricsRoutes(deps: Deps): Hono<Env> {
  return new Hono<Env>().get('/metrics', (c) =>
    c.body(metrics(deps).map(write).join(''), 200, {
      'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
      'Cache-Control': 'no-store',
    }),
  );
}

function metrics({ redirects, bus, observations, database }: Deps): Metric[] {
  const one = (value: number) => [{ value }];
  const total = 'counter' as const;
  return [
    {
      ...{ name: 'tandem_redirects_total', type: total, help: 'Links answered, by answer.' },
      samples: [
        { labels: { answer: 'redirect' }, value: redirects.answered },
        { labels: { answer: 'refused' }, value: redirects.refused },
      ],
    },
    {
      ...{ name: 'tandem_hits_uncounted_total', type: total },
      help: 'Redirects answered whose hit could not be kept.',
      samples: one(redirects.uncounted),
    },
    {
      ...{ name: 'tandem_database_up', type: 'gauge', help: 'Whether the database answers.' },
      samples: one((database?.up ?? true) ? 1 : 0),
    },
    {
      ...{ name: 'tandem_live_readers', type: 'gauge', help: 'Open live streams.' },
      samples: one(bus.readers),
    },
    {
      ...{ name: 'tandem_request_duration_seconds', type: 'histogram' },
      help: 'Requests by method, route and status.',
      samples: observations.counts.flatMap(({ method, route, status, ...observed }) => {
        const labels = { method, route, status };
        const buckets = observations.bounds.map((le, i) => ({
          ...{ suffix: '_bucket', labels: { ...labels, le }, value: observed.within[i] ?? 0 },
        }));
        return [
          ...buckets,
          { suffix: '_bucket', labels: { ...labels, le: '+Inf' }, value: observed.count },
          { suffix: '_sum', labels, value: observed.seconds },
          { suffix: '_count', labels, value: observed.count },
        ];
      }),
    },
    {
      ...{ name: 'process_resident_memory_bytes', type: 'gauge', help: 'Memory in use.' },
      samples: one(process.memoryUsage.rss()),
    },
    {
      ...{ name: 'process_cpu_seconds_total', type: total, help: 'Processor time used.' },
      samples: one(Object.values(process.cpuUsage()).reduce((sum, part) => sum + part, 0) / 1e6),
    },
    {
      ...{ name: 'process_uptime_seconds', type: 'gauge', help: 'Since the service started.' },
      samples: one(process.uptime()),
    },
  ] satisfies Metric[];
}

function write({ name, type, help, samples }: Metric): string {
  const lines = samples.map(({ value, labels = {}, suffix = '' }) => {
    const named = Object.entries(labels).map(
      ([label, text]) => `${label}=${JSON.stringify(String(text))}`,
    );
    return `${name}${suffix}${named.length > 0 ? `{${named.join(',')}}` : ''} ${value}\n`;
  });
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('')}`;
}

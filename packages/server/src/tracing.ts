/**
 * Traces for OpenTelemetry, where somebody collects them: routes and folds, never who asked or for whom.
 * @module
 */
import { TandemError } from '@tandem-advocacy/core/errors';
import type { Span, Trace } from './ports.js';
import { VERSION } from './version.js';

/** Traces, and how they end. */
export interface Tracing {
  trace: Trace;
  /** Sends what is not sent yet. */
  close(): Promise<void>;
}

/** What else the collector's own settings say: headers, time limits and sampling are read by the library. */
export interface TracingOptions {
  /** The collector, as in `http://localhost:4318`. */
  endpoint: string;
  /** How the service is called there; `tandem-server` when absent. */
  name?: string | undefined;
}

const FAREWELL = 1_000;

/**
 * Begins tracing. The libraries are loaded here, by whoever wants traces and nobody else.
 *
 * @throws TandemError `setting_invalid` where the endpoint is no address
 */
export async function openTracing({
  endpoint,
  name = 'tandem-server',
}: TracingOptions): Promise<Tracing> {
  if (!URL.canParse(endpoint) || !/^https?:$/.test(new URL(endpoint).protocol))
    throw new TandemError(
      'setting_invalid',
      `OTEL_EXPORTER_OTLP_ENDPOINT must be an address such as http://localhost:4318, not "${endpoint}".`,
    );
  const [
    { ROOT_CONTEXT, SpanStatusCode, trace },
    sdk,
    { OTLPTraceExporter },
    { resourceFromAttributes },
  ] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new sdk.TracerProvider({
    resource: resourceFromAttributes({ 'service.name': name, 'service.version': VERSION }),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter })],
  });
  const tracer = provider.getTracer('tandem', VERSION);
  const begin: Trace['begin'] = (title, { kind, parent } = {}): Span => {
    const remote = parentOf(parent);
    const context = remote ? trace.setSpanContext(ROOT_CONTEXT, remote) : ROOT_CONTEXT;
    const span = tracer.startSpan(title, { kind: kind === 'server' ? 1 : 0 }, context);
    return {
      named: (better) => void span.updateName(better),
      set: (attributes) => void span.setAttributes(attributes),
      end(failed = false) {
        if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      },
    };
  };
  return {
    trace: { begin },
    async close() {
      let timer: NodeJS.Timeout | undefined;
      // A collector that is away keeps nobody from stopping.
      const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, FAREWELL).unref()));
      await Promise.race([provider.shutdown().catch(() => {}), late]);
      clearTimeout(timer);
    },
  };
}

/** Whose call a request is part of: W3C Trace Context, https://www.w3.org/TR/trace-context/#traceparent-header. */
function parentOf(header: string | undefined) {
  const [, traceId, spanId, flags] =
    /^00-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})$/.exec(header ?? '') ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return undefined;
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true };
}

/**
 * Server-sent events out of text, as it comes in pieces.
 * @module
 */

/** One event of the stream; `event` is its type, where it names one. */
export interface StreamEvent {
  id: string | undefined;
  event: string | undefined;
  data: string;
}

/**
 * Reads a stream piece by piece; answers with what takes the next piece.
 * Source of the format: https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream
 * (fields `retry` and unknown ones are passed over).
 */
export function eventLines(tell: (event: StreamEvent) => void): (piece: string) => void {
  let rest = '';
  let data: string[] = [];
  let seen: Record<string, string> = {};
  const take = (line: string): void => {
    if (line === '') {
      if (data.length > 0) tell({ id: seen['id'], event: seen['event'], data: data.join('\n') });
      data = [];
      seen = {};
      return;
    }
    const [, name = '', value = ''] = /^([^:]*)(?:: ?([^]*))?$/.exec(line)!;
    if (name === 'data') data.push(value);
    else seen[name] = value;
  };
  return (piece) => {
    // A carriage return at the end may be half of a line's end.
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop()!;
    lines.forEach(take);
  };
}

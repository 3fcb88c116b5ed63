/**
 * Where a certificate can be read by anybody who is given its address.
 * @module
 */
import type { Tandem } from '@tandem-advocacy/core';

/** The address of a certificate's page; `undefined` before the session names the service. */
export function certificateAddress(client: Tandem | undefined, id: string): string | undefined {
  const host = client?.session.current?.programme.linkHost;
  return host && `${host}/v1/certificates/${encodeURIComponent(id)}`;
}

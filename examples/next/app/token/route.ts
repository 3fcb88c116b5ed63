/** Says to Tandem who reads: a token of five minutes for whoever is signed in to this portal. @module */
import { SignJWT } from 'jose';
import { cookies } from 'next/headers';
import { people } from '../people';

export async function GET(): Promise<Response> {
  const id = (await cookies()).get('reader')?.value ?? '';
  const person = people[id];
  if (!person) return new Response(null, { status: 204 });
  const token = await new SignJWT({ ...person, programme: 'riverside' })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(id)
    .setIssuedAt()
    .setExpirationTime('5 minutes')
    .sign(new TextEncoder().encode(process.env['TANDEM_PORTAL_SECRET']));
  return Response.json({ token }, { headers: { 'Cache-Control': 'no-store' } });
}

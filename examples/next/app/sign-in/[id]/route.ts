/** The portal's own sign-in: one click, for this is a sample. @module */
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { people } from '../../people';

export async function GET(_: Request, context: { params: Promise<{ id: string }> }): Promise<void> {
  const { id } = await context.params;
  if (people[id])
    (await cookies()).set('reader', id, { path: '/', httpOnly: true, sameSite: 'lax' });
  redirect('/');
}

/**
 * What every element says when it has nothing better to say, in English.
 * @module
 */

/** English. */
export const words = {
  loading: 'Loading',
  retry: 'Try again',
  offlineTitle: 'You are offline',
  offlineText: 'This will be here again as soon as the connection is back.',
  unreachableTitle: 'No answer',
  unreachableText: 'The service does not answer just now. Nothing of yours is lost.',
  signedOutTitle: 'Nobody is signed in',
  signedOutText: 'Sign in to the portal, and this will be here.',
  notConfiguredTitle: 'Not connected yet',
  notConfiguredText: 'This part of the page has no service to ask. Its developer can name one.',
  notJoinedTitle: 'For ambassadors',
  notJoinedText: 'This fills up once you have joined the programme. Joining is your choice.',
  errorTitle: 'This did not work',
  errorText: 'The service had a problem. Nothing of yours is lost.',
  errorSignIn: 'Your sign-in has expired. Reload the page to sign in again.',
  errorGuest: 'Your access has ended. Ask whoever invited you for a new invitation.',
  errorUnknown:
    'The portal could not tell the service who is reading. Its developer finds the reason in the console.',
  errorGone: 'This is no longer available.',
  errorAllowed: 'You do not have access to this.',
  errorBusy: 'Too much at once. Wait a moment, then try again.',
};

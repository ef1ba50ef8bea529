/**
 * What a page may load: only files of the site itself, nothing inline, nothing compiled at run time.
 */
const directives: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** The policy for a `<meta>` element, for hosts that send no headers. */
export const contentSecurityPolicy = directives.join('; ');

/** The policy for a response header; browsers heed `frame-ancestors` only there. */
export const contentSecurityPolicyHeader = [...directives, "frame-ancestors 'none'"].join('; ');

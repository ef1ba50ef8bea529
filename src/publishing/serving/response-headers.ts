import { contentSecurityPolicyHeader } from '../../layouts/content-security-policy.ts';

/** What every answer of the site tells the browser; an error's answer too. */
export const RESPONSE_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  // Sites that are linked to need not learn which plan was read.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** The policy of the site's own pages and files. */
export const SITE_POLICY = contentSecurityPolicyHeader;

/**
 * The policy of a file as received that a browser would open as a page: it may show its words and
 * nothing else, whoever wrote it.
 */
export const ORIGINAL_POLICY = "default-src 'none'; sandbox";

/** Hashed files and each version of the search index: their address changes with their bytes. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Everything else is asked for again, at the price of an empty answer when nothing changed. */
export const REVALIDATED = 'no-cache';

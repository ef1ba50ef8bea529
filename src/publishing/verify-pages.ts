import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteAddresses } from './addresses/site-addresses.ts';
import { listRedirects, printRedirectsFile } from './addresses/print-redirects.ts';
import type { SiteOptions, Tell, VerifiedSite } from './publishing.ts';
import type { SurveyedPages } from './render-pages.ts';
import { listSiteFiles } from './site-files.ts';
import { verifySite } from './verify-site.ts';

/** Verifies a site that was made as a whole, with redirects added to it. */
export async function verifyPages(
  siteDir: string,
  pages: SurveyedPages,
  { base, addresses }: Pick<SiteOptions, 'base' | 'addresses'>,
  tell: Tell,
): Promise<VerifiedSite> {
  writeRedirects(siteDir, addresses, base);
  tell({ step: 'verifying' });
  const files = listSiteFiles(siteDir);
  const readPage = (file: string): string => readFileSync(join(siteDir, file), 'utf8');
  const faults = await verifySite({ files, readPage, addresses, ...pages });
  return { files, unlisted: 0, faults, changes: null };
}

/** Hosts that know no other way to redirect read this file; others send it to nobody. */
function writeRedirects(siteDir: string, { changes }: SiteAddresses, base: string): void {
  const redirects = listRedirects(changes.moves, base);
  if (redirects.length === 0) return;
  writeFileSync(join(siteDir, '_redirects'), printRedirectsFile(redirects));
}

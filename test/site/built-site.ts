import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listSiteFiles } from '../../src/publishing/site-files.ts';
import { PROJECT_DIR } from '../project/source-files.ts';

/** The site that these tests read: the one that `npm run build` published (`OUT_DIR`, default dist). */
export const SITE_DIR = resolve(PROJECT_DIR, process.env['OUT_DIR'] || 'dist');

/** A page of the built site. */
export interface BuiltPage {
  /** Path from the site's root: "nam/2023/index.html". */
  readonly file: string;
  /** Path of its address, without a leading "/": "nam/2023/". */
  readonly address: string;
  /** A page that only leads on to another address. */
  readonly leadsOn: boolean;
}

/** Lists the pages of the built site. Throws when there is no site, so that no test passes on nothing. */
export function listPages(siteDir = SITE_DIR): readonly BuiltPage[] {
  if (!existsSync(join(siteDir, 'index.html'))) throw new Error('No site: run "npm run build"');
  return listSiteFiles(siteDir)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      file,
      address: file.replace(/(?:^|(?<=\/))index\.html$/u, ''),
      leadsOn: /<meta http-equiv="refresh"/iu.test(readFileSync(join(siteDir, file), 'utf8')),
    }));
}

export function readPage(file: string): string {
  return readFileSync(join(SITE_DIR, file), 'utf8');
}

/**
 * One page for each template, told by the shape of its address; of the pages
 * of one shape the largest, which shows most of what the template can hold.
 */
export function listTemplatePages(siteDir = SITE_DIR): readonly BuiltPage[] {
  const largest = new Map<string, { readonly page: BuiltPage; readonly size: number }>();
  for (const page of listPages(siteDir).filter(({ leadsOn }) => !leadsOn)) {
    const parts = page.address.split('/');
    const [folder = '', , below = ''] = parts;
    // Pages of the site's own are each written by hand; below a document or an indicator stand views.
    const kind = folder === 'gioi-thieu' ? page.address : parts.length === 4 ? below : '';
    const shape = `${folder} ${parts.length} ${kind.replace(/\d+/gu, '#')}`;
    const { size } = statSync(join(siteDir, page.file));
    if (size > (largest.get(shape)?.size ?? -1)) largest.set(shape, { page, size });
  }
  return [...largest.values()].map(({ page }) => page);
}

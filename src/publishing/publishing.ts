import type { ContentFile } from '../archive/content-files.ts';
import type { Problem } from '../domain/problem/problem.ts';
import type { SiteAddresses } from './addresses/site-addresses.ts';
import type { EarlyWork } from './early-work.ts';
import type { RenderOptions } from './render-pages.ts';
import type { FileChanges } from './updating/file-changes.ts';

/** What publishing a site takes, however it was made. */
export interface SiteOptions {
  /** The place of the published site. */
  readonly outDir: string;
  /** "/" or a folder such as "/kho/". */
  readonly base: string;
  /** What was published before and must answer for ever. */
  readonly addresses: SiteAddresses;
  /** How many releases stay, this one included. */
  readonly keepReleases: number;
  /** Whether compressed files are to lie beside the others, for a server that sends them. */
  readonly precompress: boolean;
}

export interface PublishOptions
  extends Omit<RenderOptions, 'compiledDir' | 'siteDir'>, SiteOptions {
  /** All files of the content, as they were before anything was read: what changes later is found next time. */
  readonly contentFiles: readonly ContentFile[];
  /** Whether the site is to be made as a whole, whatever is known of the published one. */
  readonly isClean: boolean;
  /** What was begun for an update of the published site, where something was. */
  readonly early?: EarlyWork | null;
}

/** A step of publishing, told when it begins; the last one tells how large the site is. */
export type PublishStep =
  | {
      readonly step:
        | 'recovered'
        | 'unchanged'
        | 'rendering'
        | 'merging'
        | 'verifying'
        | 'compressing'
        | 'publishing';
    }
  /** Within a step: how many files are done, and how many are known to be still to come. */
  | {
      readonly step: 'rendered' | 'merged' | 'surveyed' | 'compressed';
      readonly done: number;
      readonly left: number;
    }
  | {
      readonly step: 'published';
      readonly pages: number;
      readonly files: number;
      /** How many files differ from the release before; null when all were made anew. */
      readonly changed: number | null;
    };

/** A site in its staging folder, and what verifying it has found. */
export interface VerifiedSite {
  readonly files: readonly string[];
  /** How many files there are beside those, which nothing leads to: the search index of an update. */
  readonly unlisted: number;
  readonly faults: readonly Problem[];
  /** How it differs from the published site; null when it was made as a whole. */
  readonly changes: FileChanges | null;
}

/** Hears the steps of publishing as they come. */
export type Tell = (step: PublishStep) => void;

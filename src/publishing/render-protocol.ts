import type { PreparedArchive } from '../archive/prepare-archive.ts';
import type { Problem } from '../domain/problem/problem.ts';
import type { Deployment } from './compile-site.ts';
import type { Shard } from './sharding/shard.ts';
import type { PackedRecord } from './updating/made-record.ts';
import type { LinkedFragment, SiteLink } from './survey-pages.ts';

/** What a thread that renders pages is started with. */
export interface RenderSetup {
  /** The folder of the compiled pages. */
  readonly compiledDir: string;
  readonly contentDir: string;
  readonly siteDir: string;
  readonly prepared: PreparedArchive;
  readonly deployment: Deployment;
  /** Which part of the site is made. */
  readonly shard: Shard;
}

/** A part of the work: the files of some routes from one place in their list to another. */
export interface RouteShare {
  readonly work: 'routes';
  /** Of several, the files are listed together in the order of their paths. */
  readonly routes: readonly number[];
  readonly from: number;
  /** Infinity for all that follow. */
  readonly to: number;
}

/** What one thread does without the others. */
export type WorkShare =
  | RouteShare
  /** The whole search index. */
  | { readonly work: 'search' }
  /** The files of the open data that hold something of every plan. */
  | { readonly work: 'whole-files' }
  /** Opens the archive anew, so that what was made out of all of it is no longer kept. */
  | { readonly work: 'renew' };

/** What a thread is told to do, one thing at a time. */
export type RenderOrder =
  | { readonly order: 'work'; readonly share: WorkShare }
  /** Tell which pages the site must have, however they are made. */
  | { readonly order: 'list-expected' }
  /** Nothing is left to render: tell what the pages hold. */
  | { readonly order: 'survey' }
  /** Nothing is left to do: tell what the files were made from. */
  | { readonly order: 'record' }
  | { readonly order: 'find-missing'; readonly wanted: readonly LinkedFragment[] };

/** What a thread tells back. */
export type RenderReport =
  | {
      readonly report: 'opened';
      /** Patterns of the routes, in Astro's order: "/nam/[year]". */
      readonly routes: readonly string[];
    }
  /** A route has more files than one thread should render: others may take these shares. */
  | { readonly report: 'shares'; readonly shares: readonly RouteShare[] }
  /** A share is done; so many files were written. */
  | { readonly report: 'done'; readonly files: number }
  | { readonly report: 'expected'; readonly pages: readonly string[] }
  | {
      readonly report: 'survey';
      readonly faults: readonly Problem[];
      readonly links: readonly SiteLink[];
    }
  | { readonly report: 'record'; readonly made: PackedRecord }
  | { readonly report: 'missing'; readonly missing: readonly LinkedFragment[] };

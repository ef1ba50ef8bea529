import type { PrintAddress } from '../archive/annotate-plan.ts';
import type { Deployment } from './compile-site.ts';

/**
 * Prints addresses as the compiled pages do for readers outside the site: with the host where one is
 * configured, else the path under which the deployment serves them.
 */
export function printPublishedAddress({ base, siteUrl }: Deployment): PrintAddress {
  const folder = base.replace(/\/$/u, '');
  return siteUrl === null
    ? (address) => folder + address
    : (address) => new URL(folder + address, siteUrl).href;
}

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addAttribute } from './attributes.ts';
import type { PageFrame } from './pressed-page.ts';

/** What the press reads of the manifest that Astro compiles. */
export interface CompiledManifest {
  readonly rootDir: URL;
  readonly base: string;
  readonly site?: string;
  readonly compressHTML: boolean | 'jsx';
  readonly routes: readonly CompiledRoute[];
  readonly componentMetadata: ReadonlyMap<string, { readonly containsHead: boolean }>;
  readonly inlinedScripts: ReadonlyMap<string, string>;
  readonly entryModules: Readonly<Record<string, string>>;
}

export interface CompiledRoute {
  readonly routeData: { readonly route: string; readonly component: string };
  readonly styles: readonly { readonly type: string; readonly src?: string }[];
  readonly scripts: readonly unknown[];
}

/** What is the same for every page of a route. Throws when the press does not know how to print it. */
export function frameRoute(manifest: CompiledManifest, compiled: CompiledRoute): PageFrame {
  const { route, component } = compiled.routeData;
  const linkAsset = (path: string): string => manifest.base.replace(/\/?$/u, '/') + path;
  if (compiled.scripts.length > 0) throw new Error(`Pages are pressed without scripts of ${route}`);
  const sheets = compiled.styles.map(({ src }) => {
    if (src === undefined) throw new Error(`Pages are pressed without inline styles of ${route}`);
    return `<link rel="stylesheet"${addAttribute(linkAsset(src), 'href')}>`;
  });
  return {
    site: manifest.site ?? null,
    head: [...new Set(sheets)].join(manifest.compressHTML ? '' : '\n'),
    hasHead:
      manifest.componentMetadata.get(join(fileURLToPath(manifest.rootDir), component))
        ?.containsHead ?? false,
    doctype: manifest.compressHTML ? '<!DOCTYPE html>' : '<!DOCTYPE html>\n',
    printScript: (id) => printScript(manifest, id, linkAsset),
  };
}

function printScript(
  { inlinedScripts, entryModules }: CompiledManifest,
  id: string,
  linkAsset: (path: string) => string,
): string {
  const inlined = inlinedScripts.get(id);
  if (inlined !== undefined) {
    return inlined === '' ? '' : `<script type="module">${inlined}</script>`;
  }
  const path = entryModules[id];
  if (!path) throw new Error(`Astro compiled no script ${id}`);
  return `<script type="module" src="${linkAsset(path)}"></script>`;
}

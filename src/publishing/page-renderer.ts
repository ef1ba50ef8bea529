import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';

/** The style sheets of each page as Astro found them while compiling, under Astro's key of the page. */
export type PageStyles = readonly (readonly [key: string, styles: readonly unknown[]])[];

/** A file of the site that a route makes. */
export interface PageTask {
  /** The address below the base as the route's pattern matches it: "/nam/2023/", "/feed.xml". */
  readonly pathname: string;
  readonly route: RouteData;
}

/*
 * What this file uses of the compiled pages: Astro's own entry for prerendering with the build's
 * settings put in by hand. None of it is a promise of Astro, so a test compares every byte with what
 * `astro build` writes.
 */
interface CompiledApp {
  readonly manifest: {
    readonly routes: readonly { readonly routeData: RouteData }[];
    readonly base: string;
    readonly site?: string;
    readonly pageMap: Map<string, () => Promise<unknown>>;
  };
  readonly routeCache: unknown;
  getComponentByRoute(route: RouteData): Promise<unknown>;
  setInternals(internals: object): void;
  setOptions(options: object): void;
  render(request: Request, options: { routeData: RouteData }): Promise<Response>;
}

/** Renders compiled pages one by one, without Astro's build around them. */
export class PageRenderer {
  readonly #app: CompiledApp;
  readonly #origin: string;
  /** With a slash at its end. */
  readonly #base: string;

  private constructor(app: CompiledApp) {
    this.#app = app;
    // Each page would be imported anew for each of its addresses, ten thousand times.
    for (const [component, load] of app.manifest.pageMap) {
      let loaded: Promise<unknown> | undefined;
      app.manifest.pageMap.set(component, () => (loaded ??= load()));
    }
    this.#base = app.manifest.base.replace(/\/?$/u, '/');
    this.#origin = new URL(app.manifest.site ?? 'http://localhost:4321').origin;
  }

  /** Opens pages that `compileSite` has compiled into a folder. */
  static async open(folder: string): Promise<PageRenderer> {
    const renderer = join(folder, 'renderer');
    const entry = readdirSync(renderer).find((file) => file.startsWith('prerender-entry.'));
    if (entry === undefined) throw new Error(`No compiled pages in ${renderer}`);
    const { app } = (await import(pathToFileURL(join(renderer, entry)).href)) as {
      readonly app: CompiledApp;
    };
    const styles = JSON.parse(readFileSync(join(folder, 'styles.json'), 'utf8')) as PageStyles;
    app.setInternals({
      pagesByKeys: new Map(styles.map(([key, sheets]) => [key, { styles: sheets }])),
      entrySpecifierToBundleMap: new Map(),
    });
    app.setOptions({
      settings: { scripts: [] },
      logger: { options: { destination: { write: () => undefined } } },
    });
    return new PageRenderer(app);
  }

  /** The routes of the site, in Astro's order. */
  listRoutes(): readonly RouteData[] {
    return this.#app.manifest.routes
      .map(({ routeData }) => routeData)
      .filter((route) => route.prerender);
  }

  /** Everything that one route makes, in the order in which its `getStaticPaths` names it. */
  async listTasks(route: RouteData): Promise<readonly PageTask[]> {
    const app = this.#app;
    const paths = await new StaticPaths({
      manifest: { ...app.manifest, routes: [{ routeData: route }] },
      routeCache: app.routeCache,
      getComponentByRoute: (one: RouteData) => app.getComponentByRoute(one),
    } as unknown as ConstructorParameters<typeof StaticPaths>[0]).getAll();
    return paths.map(({ pathname, route: own }) => ({ pathname, route: own }));
  }

  /** The bytes of one file. Throws what the page throws. */
  async render({ pathname, route }: PageTask): Promise<Uint8Array> {
    const url = new URL(this.#base + addressOf({ pathname, route }), this.#origin);
    const response = await this.#app.render(new Request(url), { routeData: route });
    if (response.status !== 200 && trimSlashes(pathname) !== '404') {
      throw new Error(`${url.pathname} answered ${response.status}`);
    }
    return new Uint8Array(await response.arrayBuffer());
  }
}

/** The file that answers an address, as Astro's format "directory" lays them out. */
export function fileOfTask({ pathname, route }: PageTask): string {
  const path = trimSlashes(pathname);
  if (route.type === 'endpoint') return path;
  if (path === '') return 'index.html';
  return path === '404' ? '404.html' : `${path}/index.html`;
}

/** What stands behind the base in the address that Astro's build asks for. */
function addressOf({ pathname, route }: PageTask): string {
  const path = pathname.replace(/^\//u, '');
  const isFile = route.type === 'endpoint' && /\.[^/.]+$/u.test(path);
  return path === '' || path.endsWith('/') || isFile ? path : `${path}/`;
}

function trimSlashes(path: string): string {
  return path.replace(/^\/|\/$/gu, '');
}

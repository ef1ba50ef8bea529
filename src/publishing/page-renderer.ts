import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import type { Answer } from './press/answer.ts';
import { pressOf } from './press/component.ts';
import { frameRoute, type CompiledManifest, type CompiledRoute } from './press/page-frame.ts';
import {
  PageContext,
  PressedPage,
  type PageFrame,
  type PageRequest,
} from './press/pressed-page.ts';
import { endsLikeFile, printPathname, type RouteParams } from './print-pathname.ts';

/** A file of the site that a route makes. */
export interface PageTask {
  /** The address below the base as the route's pattern matches it: "/nam/2023/", "/feed.xml". */
  readonly pathname: string;
  readonly route: RouteData;
}

/** What a file of `src/pages` exports. */
interface PageModule {
  readonly default?: unknown;
  readonly partial?: boolean;
  readonly GET?: (context: PageContext) => Answer | Promise<Answer>;
  readonly getStaticPaths?: () => readonly StaticPath[] | Promise<readonly StaticPath[]>;
}

/** An entry of a route's `getStaticPaths`. */
interface StaticPath {
  readonly params: RouteParams;
  readonly props?: unknown;
}

/*
 * What this file uses of the compiled pages: Astro's own entry for prerendering. None of it is a
 * promise of Astro, so a test compares every byte with what `astro build` writes.
 */
interface CompiledApp {
  readonly manifest: Omit<CompiledManifest, 'routes'> & {
    readonly routes: readonly (CompiledRoute & { readonly routeData: RouteData })[];
  };
  getComponentByRoute(route: RouteData): Promise<PageModule>;
}

/** A route with what all its files have in common. */
interface OpenedRoute {
  readonly module: PageModule;
  readonly frame: PageFrame;
}

/** Renders compiled pages one by one, without Astro's build around them. */
export class PageRenderer {
  readonly #app: CompiledApp;
  readonly #origin: string;
  /** With a slash at its end. */
  readonly #base: string;
  readonly #opened = new Map<RouteData, OpenedRoute>();

  private constructor(app: CompiledApp) {
    this.#app = app;
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
    return new PageRenderer(app);
  }

  /** The routes of the site, in Astro's order. */
  listRoutes(): readonly RouteData[] {
    return this.#app.manifest.routes
      .map(({ routeData }) => routeData)
      .filter((route) => route.prerender);
  }

  /**
   * Everything that one route makes, in the order in which its `getStaticPaths` names it. What a page is
   * about is told by its address alone.
   */
  async listTasks(route: RouteData): Promise<readonly PageTask[]> {
    if (route.pathname !== undefined) return [{ pathname: route.pathname, route }];
    const { getStaticPaths } = await this.#app.getComponentByRoute(route);
    if (getStaticPaths === undefined) throw new Error(`${route.route} lists no addresses`);
    const listed = await getStaticPaths();
    return listed.map(({ params, props }) => {
      if (props !== undefined)
        throw new Error(`${route.route} hands its pages more than addresses`);
      return { pathname: printPathname(route, params), route };
    });
  }

  /** The content of one file: text in UTF-8, or bytes. Throws what the page throws. */
  async render(task: PageTask): Promise<string | Uint8Array> {
    const { module, frame } = await this.#open(task.route);
    const address = this.#base + addressOf(task);
    const request: PageRequest = { url: this.#origin + address, params: paramsOf(task) };
    if (task.route.type === 'endpoint') {
      const answer = await module.GET?.(new PageContext(frame, request));
      if (answer?.status !== 200) throw new Error(`${address} answered ${answer?.status}`);
      return answer.body ?? '';
    }
    return renderPage(module, new PressedPage(frame, request), request);
  }

  async #open(route: RouteData): Promise<OpenedRoute> {
    const known = this.#opened.get(route);
    if (known !== undefined) return known;
    const app = this.#app;
    const compiled = app.manifest.routes.find(({ routeData }) => routeData.route === route.route);
    if (compiled === undefined) throw new Error(`Astro compiled no route ${route.route}`);
    const module = await app.getComponentByRoute(route);
    const opened = { module, frame: frameRoute(app.manifest, compiled) };
    this.#opened.set(route, opened);
    return opened;
  }
}

async function renderPage(
  module: PageModule,
  page: PressedPage,
  { url }: PageRequest,
): Promise<string> {
  const press = pressOf(module.default);
  if (press === null || module.partial) throw new Error(`The page ${url} cannot be pressed`);
  const { text } = await press(page, {}, {});
  if (text === undefined) throw new Error(`The page ${url} gave no HTML`);
  return page.finish(text);
}

/** The parts of an address that the route's pattern leaves open, by their names. */
function paramsOf({ pathname, route }: PageTask): PageRequest['params'] {
  if (route.params.length === 0) return {};
  // Astro's pattern wants a slash behind some files.
  const match = route.pattern.exec(pathname) ?? route.pattern.exec(`${pathname}/`);
  return Object.fromEntries(
    route.params.map((name, index) => [
      name.replace(/^\.\.\./u, ''),
      match?.[index + 1] || undefined,
    ]),
  );
}

/** The file that answers an address, as Astro's format "directory" lays them out. */
export function fileOfTask({ pathname, route }: PageTask): string {
  const path = trimSlashes(pathname);
  if (route.type === 'endpoint') return path;
  if (path === '') return 'index.html';
  return path === '404' ? '404.html' : `${path}/index.html`;
}

/** What makes a file that a route is known to make; the other way round from `fileOfTask`. */
export function taskOfFile(file: string, route: RouteData): PageTask {
  if (route.pathname !== undefined) return { pathname: route.pathname, route };
  if (route.type === 'page') return { pathname: `/${file.replace(/index\.html$/u, '')}`, route };
  return { pathname: endsLikeFile(route.route) ? `/${file}` : `/${file}/`, route };
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

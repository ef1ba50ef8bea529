import type { Props, Slots } from './component.ts';
import { settleMarks } from './marks.ts';

/** What is the same for every page of a route. */
export interface PageFrame {
  /** The address of the site; null while its host is not known. */
  readonly site: string | null;
  /** HTML of the style sheets that belong into the head. */
  readonly head: string;
  /** The page has a `<head>` of its own; otherwise the style sheets stand before its first element. */
  readonly hasHead: boolean;
  readonly doctype: string;
  /** HTML of a component's script, by the name that Astro gave it. */
  readonly printScript: (id: string) => string;
}

/** What a page or an endpoint is asked for. */
export interface PageRequest {
  readonly url: string;
  readonly params: Readonly<Record<string, string | undefined>>;
}

/** The values of Astro's own that pages and endpoints may read: those of a page made beforehand. */
export class PageContext {
  readonly params: PageRequest['params'];
  readonly props: Props;
  readonly #url: string;
  readonly #site: string | null;

  constructor(frame: PageFrame, request: PageRequest, props: Props = {}) {
    this.params = request.params;
    this.props = props;
    this.#url = request.url;
    this.#site = frame.site;
  }

  get url(): URL {
    return new URL(this.#url);
  }

  get site(): URL | undefined {
    return this.#site === null ? undefined : new URL(this.#site);
  }
}

/** The global `Astro` of one use of a component. */
class AstroGlobal extends PageContext {
  /** Set by the component itself. */
  self: unknown = null;
  readonly slots: { readonly has: (name: string) => boolean };

  constructor(frame: PageFrame, request: PageRequest, props: Props, slots: Slots) {
    super(frame, request, props);
    this.slots = { has: (name) => Boolean(slots[name]) };
  }
}

const UNKNOWN = [
  'actions',
  'callAction',
  'clientAddress',
  'cookies',
  'csp',
  'currentLocale',
  'generator',
  'getActionResult',
  'isPrerendered',
  'locals',
  'logger',
  'originPathname',
  'preferredLocale',
  'preferredLocaleList',
  'redirect',
  'request',
  'response',
  'rewrite',
  'routePattern',
  'session',
];
for (const name of UNKNOWN) {
  Object.defineProperty(PageContext.prototype, name, {
    get() {
      throw new Error(`Pages are pressed without Astro.${name}`);
    },
  });
}

/** A page while it is printed: what compiled components know as `$$result`. */
export class PressedPage {
  readonly #frame: PageFrame;
  readonly #request: PageRequest;

  constructor(frame: PageFrame, request: PageRequest) {
    this.#frame = frame;
    this.#request = request;
  }

  get hasHead(): boolean {
    return this.#frame.hasHead;
  }

  createAstro(props: Props, slots: Slots): AstroGlobal {
    return new AstroGlobal(this.#frame, this.#request, props, slots);
  }

  /** The whole page out of its text with marks. */
  finish(text: string): string {
    const { head, printScript, doctype } = this.#frame;
    const printed = new Set<string>();
    let isHeadPrinted = false;
    let templates = 0;
    const page = settleMarks(text, (mark) => {
      switch (mark) {
        case 'head':
        case 'maybe-head':
          if (isHeadPrinted) return '';
          isHeadPrinted = true;
          return head;
        case 'template-enter':
          templates++;
          return '';
        case 'template-exit':
          templates--;
          return '';
        default: {
          const script = mark.slice('script:'.length);
          // The content of a template is no part of the page yet.
          if (templates > 0) return printScript(script);
          if (printed.has(script)) return '';
          printed.add(script);
          return printScript(script);
        }
      }
    });
    return /^\s*<!doctype html/iu.test(page) ? page : doctype + page;
  }
}

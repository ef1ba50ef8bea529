/** What `getStaticPaths` names an address of a route by. */
export type RouteParams = Readonly<Record<string, string | number | undefined>>;

/** A part of a route's pattern between two slashes, as Astro takes it apart. */
interface PatternPart {
  /** Fixed words, or the name of a param. */
  readonly content: string;
  readonly dynamic: boolean;
  readonly spread: boolean;
}

/** What of a route decides on its addresses. */
export interface RoutePattern {
  readonly route: string;
  readonly type: string;
  readonly segments: readonly (readonly PatternPart[])[];
}

/**
 * The address below the base that a route has for some params, with a slash at the end unless it is that
 * of a file: as Astro prints it where `trailingSlash` is "always". Throws where a param is missing.
 */
export function printPathname(
  { route, type, segments }: RoutePattern,
  params: RouteParams,
): string {
  const printed = segments.map((parts) =>
    parts
      .map(({ content, dynamic, spread }) => {
        if (!dynamic) return content;
        const value = params[spread ? content.slice('...'.length) : content];
        if (value === undefined && !spread) throw new Error(`${route} lacks ${content}`);
        return String(value ?? '');
      })
      .join(''),
  );
  const path = printed.map((segment) => (segment === '' ? '' : `/${segment}`)).join('');
  return type === 'endpoint' && endsLikeFile(route) ? path : `${path}/`;
}

/**
 * Whether a route of an endpoint makes files by Astro's reckoning, which asks no more than that a dot
 * stands before the last letter of the last segment.
 */
export function endsLikeFile(route: string): boolean {
  return route.slice(route.lastIndexOf('/'), -1).includes('.');
}

/** What a comparison shows. The whole of it stands in the address of its page. */
export interface ComparisonView {
  /** Ids of indicators; none: those that the chosen plans state. */
  readonly indicators: readonly string[];
  /** Ids of provinces; none: every province that has a value. */
  readonly provinces: readonly string[];
  /** None: every year. */
  readonly years: readonly number[];
  /** Ids of single plans; when there are any, only these. */
  readonly plans: readonly string[];
  readonly territory: Territory;
  readonly holding: Holding;
  /** True: rows without any value are left out. */
  readonly onlyValues: boolean;
  readonly order: SortOrder;
}

/** By the unit that a plan's province was, or by the unit in which it lies today. */
export type Territory = 'khi-ban-hanh' | 'hom-nay';
/** Which documents: all, those whose text the archive holds, or records of fact. */
export type Holding = 'tat-ca' | 'toan-van' | 'ban-ghi';

/** `column`: "tinh", "co-quan", "nam" or the key of a column of values. */
export interface SortOrder {
  readonly column: string;
  readonly descending: boolean;
}

export const EMPTY_VIEW: ComparisonView = {
  indicators: [],
  provinces: [],
  years: [],
  plans: [],
  territory: 'khi-ban-hanh',
  holding: 'tat-ca',
  onlyValues: false,
  order: { column: 'tinh', descending: false },
};

/** What an address asks for that cannot be shown as it stands. */
export type AddressRemark =
  /** One plan stands in the comparison twice: with itself there is nothing to compare. */
  | { readonly kind: 'plan-twice'; readonly id: string }
  | { readonly kind: 'no-plan' | 'no-year'; readonly written: string };

export interface ReadView {
  readonly view: ComparisonView;
  readonly remarks: readonly AddressRemark[];
}

/**
 * Reads the query of an address ("?chi-tieu=a,b&tinh=x&nam=2021,2023"). A name may also be given
 * several times, as a plain form sends it. What was chosen twice is kept once; a plan chosen twice
 * is remarked on. Unknown names are ignored.
 */
export function readView(query: string): ReadView {
  const parameters = new URLSearchParams(query);
  const list = (name: string): readonly string[] =>
    parameters
      .getAll(name)
      .flatMap((value) => value.split(','))
      .map((item) => item.trim())
      .filter((item) => item !== '');
  const written = list('ke-hoach').map((plan) => ({ written: plan, id: readPlanId(plan) }));
  const plans = written.flatMap(({ id }) => (id === null ? [] : [id]));
  const years = list('nam').map((written) => ({ written, year: readYear(written) }));
  return {
    view: {
      indicators: unique(list('chi-tieu')),
      provinces: unique(list('tinh')),
      years: unique(years.flatMap(({ year }) => (year === null ? [] : [year]))),
      plans: unique(plans),
      territory: parameters.get('dia-gioi') === 'hom-nay' ? 'hom-nay' : 'khi-ban-hanh',
      holding: readHolding(parameters.get('nguon')),
      onlyValues: parameters.get('dong') === 'co-gia-tri',
      order: readOrder(parameters.get('xep')),
    },
    remarks: [
      ...unique(plans.filter((plan, index) => plans.indexOf(plan) !== index)).map(
        (id) => ({ kind: 'plan-twice', id }) as const,
      ),
      ...written
        .filter(({ id }) => id === null)
        .map((plan) => ({ kind: 'no-plan', written: plan.written }) as const),
      ...years
        .filter(({ year }) => year === null)
        .map(({ written }) => ({ kind: 'no-year', written }) as const),
    ],
  };
}

/** The query of a view, "" for the empty view. The same view always has the same address. */
export function printView(view: ComparisonView): string {
  const { column, descending } = view.order;
  const sorted = column !== EMPTY_VIEW.order.column || descending;
  const parameters: readonly (readonly [name: string, value: string])[] = [
    ['chi-tieu', view.indicators.join(',')],
    ['tinh', view.provinces.join(',')],
    ['nam', view.years.join(',')],
    ['ke-hoach', view.plans.join(',')],
    ['dia-gioi', view.territory === EMPTY_VIEW.territory ? '' : view.territory],
    ['nguon', view.holding === EMPTY_VIEW.holding ? '' : view.holding],
    ['dong', view.onlyValues ? 'co-gia-tri' : ''],
    ['xep', sorted ? `${descending ? '-' : ''}${column}` : ''],
  ];
  // Ids, years and their separators need no escaping in a query, so that people can read the address.
  const written = parameters
    .filter(([, value]) => value !== '')
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(value).replace(/%2C|%2F/gu, decodeURIComponent)}`,
    );
  return written.length === 0 ? '' : `?${written.join('&')}`;
}

/** True when a view chooses anything that a table can be made of. */
export function choosesAnything(view: ComparisonView): boolean {
  return view.indicators.length + view.provinces.length + view.years.length + view.plans.length > 0;
}

/** The id of a plan out of its id, its path or its full address; null when it is none of these. */
export function readPlanId(written: string): string | null {
  const path = written
    .trim()
    .replace(/^.*\/ke-hoach\//u, '')
    .replace(/[?#].*/u, '');
  const id = path.replace(/^\/|\/$/gu, '');
  return /^[a-z0-9-]+(?:\/[a-z0-9-]+){3}$/u.test(id) ? id : null;
}

function readYear(written: string): number | null {
  return /^(?:19|20)\d\d$/u.test(written) ? Number(written) : null;
}

function readHolding(written: string | null): Holding {
  return written === 'toan-van' || written === 'ban-ghi' ? written : 'tat-ca';
}

function readOrder(written: string | null): SortOrder {
  const column = (written ?? '').replace(/^-/u, '');
  return column === ''
    ? EMPTY_VIEW.order
    : { column, descending: written?.startsWith('-') ?? false };
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}

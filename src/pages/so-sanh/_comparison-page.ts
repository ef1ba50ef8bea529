import { drawTable } from '../../components/comparison/draw-table.ts';
import { siteHref } from '../../components/site-link.ts';
import { foldText } from '../../domain/text/fold.ts';
import type { Comparison } from '../../views/comparison/compare-values.ts';
import { exportComparison } from '../../views/comparison/export-comparison.ts';
import {
  LOAD_LIMIT,
  loadView,
  type LoadedView,
  type ReadDataFile,
} from '../../views/comparison/load-view.ts';
import {
  choosesAnything,
  printView,
  readView,
  type AddressRemark,
  type ComparisonView,
} from '../../views/comparison/view-address.ts';
import { buildComparison, viewComparison } from '../../views/comparison/view-comparison.ts';
import { wordCounts, wordRemarks } from '../../views/comparison/word-remarks.ts';
import { saveCsv, saveJson, type Download } from './_download.ts';
import { offerNarrowing, readChoices, readOffer, showChoices } from './_form.ts';

/*
 * The page of comparisons where scripts run: the address says what is shown, the form changes the
 * address. All rules are in views/comparison; here is only what touches the page.
 */

const form = find('chon-so-sanh', HTMLFormElement);
const choice = find('lua-chon-so-sanh', HTMLDetailsElement);
const status = find('bao-so-sanh', HTMLElement);
const result = find('bang-chon', HTMLElement);
const heading = find('bang-chon-ten', HTMLElement);
const prebuilt = find('bang-dung-san', HTMLElement);
const remarkList = find('ghi-chu-bang', HTMLElement);
const tablePlace = find('cho-bang', HTMLElement);
const rest = find('phan-con-lai', HTMLElement);

const { names, sizes } = readOffer(form);
const files = new Map<string, ReturnType<ReadDataFile>>();

/** What stands on the page; null before anything was chosen. */
let shown: {
  view: ComparisonView;
  remarks: readonly AddressRemark[];
  loaded: LoadedView;
  comparison: Comparison;
} | null = null;
/** Counts the views asked for, so that an answer that comes late does not replace a later one. */
let asked = 0;

offerNarrowing(form, (name, typed) => foldText(name).includes(foldText(typed.trim())));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const { view, remarks } = readView(readChoices(form));
  const order = shown?.view.order;
  const kept = order === undefined ? view : { ...view, order };
  history.pushState(null, '', location.pathname + printView(kept));
  void show(kept, remarks).then((isShown) => {
    if (isShown) heading.focus();
  });
});
addEventListener('popstate', () => {
  void showAddress();
});
onClick('tai-csv', () => withDownload(saveCsv));
onClick('tai-json', () => withDownload(saveJson));
onClick('tai-them', () => {
  if (shown !== null) void show(shown.view, shown.remarks, Number.POSITIVE_INFINITY);
});
onClick('chep-dia-chi', () => {
  void navigator.clipboard.writeText(location.href).then(
    () => say('Đã chép địa chỉ của bảng.'),
    () => say('Trình duyệt không cho chép. Hãy chép từ ô địa chỉ.'),
  );
});
void showAddress();

/** Shows what the address says. */
async function showAddress(): Promise<void> {
  const { view, remarks } = readView(location.search);
  await show(view, remarks);
}

/** Loads and draws a view; false when there was nothing to draw or a later one took its place. */
async function show(
  view: ComparisonView,
  remarks: readonly AddressRemark[],
  limit: number = LOAD_LIMIT,
): Promise<boolean> {
  const turn = ++asked;
  showChoices(form, view);
  if (!choosesAnything(view)) {
    shown = null;
    result.hidden = true;
    prebuilt.hidden = false;
    choice.open = true;
    say(
      remarks.length === 0 && location.search === ''
        ? ''
        : 'Hãy chọn ít nhất một chỉ tiêu, một tỉnh hoặc một năm.',
    );
    return false;
  }
  say('Đang lập bảng…');
  try {
    const loaded = await loadView(view, sizes, readDataFile, limit);
    if (turn !== asked) return false;
    draw(view, remarks, loaded);
    return true;
  } catch {
    if (turn === asked) {
      say(
        'Không tải được dữ liệu so sánh. Hãy kiểm tra kết nối rồi bấm “Lập bảng so sánh” lần nữa.',
      );
    }
    return false;
  }
}

function draw(view: ComparisonView, remarks: readonly AddressRemark[], loaded: LoadedView): void {
  const comparison = buildComparison(loaded.shelf, view, names, loaded.bytesLeft === 0);
  shown = { view, remarks, loaded, comparison };
  const counts = wordCounts(comparison);
  const table = { ...viewComparison(comparison, view, names), caption: `Bảng so sánh: ${counts}` };
  tablePlace.replaceChildren(drawTable({ ...table, sorted: view.order }, sortBy));
  remarkList.replaceChildren(
    ...wordRemarks(view, remarks, loaded.shelf, comparison, names).map((words) => {
      const item = document.createElement('li');
      item.textContent = words;
      return item;
    }),
  );
  rest.hidden = loaded.bytesLeft === 0;
  const [words] = rest.children;
  if (words) {
    words.textContent = `Bảng còn thiếu khoảng ${Math.ceil(loaded.bytesLeft / 1000)} KB dữ liệu chưa tải. Chọn ít tỉnh hoặc năm hơn sẽ gọn hơn.`;
  }
  result.hidden = false;
  prebuilt.hidden = true;
  // The table is what was asked for; the choices fold up above it.
  choice.open = false;
  say(`Đã lập bảng: ${counts}.`);
}

function sortBy(column: string): void {
  if (shown === null) return;
  const { view, remarks, loaded } = shown;
  const descending = view.order.column === column && !view.order.descending;
  const sorted = { ...view, order: { column, descending } };
  history.replaceState(null, '', location.pathname + printView(sorted));
  draw(sorted, remarks, loaded);
  // The heading that was pressed is drawn anew; whoever uses the keyboard stays on it.
  tablePlace.querySelector<HTMLElement>(`[data-sort="${CSS.escape(column)}"]`)?.focus();
}

function withDownload(save: (download: Download) => void): void {
  if (shown === null) return;
  const { view, remarks, loaded, comparison } = shown;
  const site = new URL(siteHref('/'), location.origin).href.replace(/\/$/u, '');
  const address = `${site}/so-sanh/${printView(view)}`;
  save({
    rows: exportComparison(comparison, names, { site, view: address }),
    address,
    remarks: wordRemarks(view, remarks, loaded.shelf, comparison, names),
  });
}

function readDataFile(address: string): ReturnType<ReadDataFile> {
  const known = files.get(address);
  if (known !== undefined) return known;
  const reading = fetch(siteHref(address)).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json() as ReturnType<ReadDataFile>;
  });
  files.set(address, reading);
  // What failed may be tried again.
  reading.catch(() => files.delete(address));
  return reading;
}

function say(words: string): void {
  status.textContent = words;
}

function onClick(id: string, action: () => void): void {
  find(id, HTMLElement).addEventListener('click', action);
}

function find<T extends HTMLElement>(id: string, type: abstract new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The page has no #${id}`);
  return element;
}

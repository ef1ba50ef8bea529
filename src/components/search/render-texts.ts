import { makeElement } from './elements.ts';
import { loadHit, type TextAnswer } from './find-texts.ts';
import { makeSection, renderHit } from './render-results.ts';
import type { SearchIndex } from './search-index.ts';

const PAGE_SIZE = 8;

/** The plans and records that answer, a page of them at a time; null when none does. */
export async function renderTexts(
  index: SearchIndex,
  answer: TextAnswer,
  options: { readonly areCiting: boolean; readonly root: URL },
): Promise<HTMLElement | null> {
  const list = makeElement('ol', { class: 'hits' });
  const more = makeElement('button', { type: 'button', class: 'more' }, 'Xem thêm');
  let next = 0;
  const showPage = async (): Promise<void> => {
    const before = list.childElementCount;
    // A phrase may turn out not to stand in a document, so a page is filled from what follows.
    while (list.childElementCount < before + PAGE_SIZE && next < answer.hits.length) {
      const wanted = before + PAGE_SIZE - list.childElementCount;
      const batch = answer.hits.slice(next, next + wanted);
      next += batch.length;
      const hits = await Promise.all(batch.map((hit) => loadHit(index, answer, hit)));
      list.append(...hits.flatMap((hit) => (hit === null ? [] : [renderHit(hit, options.root)])));
    }
    more.hidden = next >= answer.hits.length;
  };
  more.addEventListener('click', () => {
    const before = list.childElementCount;
    showPage()
      .then(() => list.children[before]?.querySelector('a')?.focus())
      .catch(() => (more.textContent = 'Chưa tải được, thử lại'));
  });
  await showPage();
  if (list.childElementCount === 0) return null;
  const section = makeSection('trong-ke-hoach', nameSection(answer, options.areCiting));
  section.append(list, more);
  return section;
}

function nameSection(answer: TextAnswer, areCiting: boolean): string {
  if (areCiting) return 'Kế hoạch viện dẫn';
  if (answer.isPartial) return 'Không nơi nào có đủ các từ; có một phần';
  return 'Trong kế hoạch và bản ghi';
}

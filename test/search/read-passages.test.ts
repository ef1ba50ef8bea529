import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPassages } from '../../src/search/read-passages.ts';

test('passages are read with their words alone', () => {
  const html =
    '<h2 id="muc-i">I. MỤC ĐÍCH<a class="passage-link" href="#muc-i"></a></h2>\n' +
    '<ul><li><p class="passage" id="d-1"><span class="marker">-</span> Thực hiện <a href="/x/">Chỉ thị 34</a>' +
    '<sup class="citation-ref"><a href="#vien-dan-1">1</a></sup> &amp; khác<br>dòng sau</p></li></ul>' +
    '<table><tr><td id="d-2"><mark id="ct-1">100% &lt;đạt&gt;</mark></td><td>không địa chỉ</td></tr></table>';
  assert.deepEqual(readPassages(html), [
    { fragment: 'muc-i', text: 'I. MỤC ĐÍCH', isHeading: true, hasTarget: false },
    {
      fragment: 'd-1',
      text: '- Thực hiện Chỉ thị 34 & khác dòng sau',
      isHeading: false,
      hasTarget: false,
    },
    { fragment: 'd-2', text: '100% <đạt>', isHeading: false, hasTarget: true },
  ]);
});

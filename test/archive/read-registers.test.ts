import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkRecordIndicators } from '../../src/archive/check-references.ts';
import { readRegisters } from '../../src/archive/read-registers.ts';
import { AGENCY, DIRECTIVE, RECORD, SMALL_CONTENT, withContent } from './register-folder.ts';

/** Problems of the small content with some files added or replaced, as "file:line code values". */
function problemsWith(files: Readonly<Record<string, string>>): readonly string[] {
  return withContent({ ...SMALL_CONTENT, ...files }, (folder) =>
    readRegisters(folder).problems.map(({ file, line, code, values }) =>
      `${file}:${String(line)} ${code} ${Object.values(values).join(' | ')}`.trim(),
    ),
  );
}

test('the small content is whole', () => {
  withContent(SMALL_CONTENT, (folder) => {
    const registers = readRegisters(folder);
    assert.deepEqual(registers.problems, []);
    assert.deepEqual(
      registers.places.map(({ id, era }) => [id, era]),
      [
        ['cao-bang', 34],
        ['cao-bang', 63],
      ],
    );
    assert.equal(registers.directives[0]?.id, 'ct-34-tw-2014');
    assert.equal(registers.directives[0]?.file, 'content/directives/ct-34-tw-2014.yaml');
    assert.equal(registers.records[0]?.id, 'cao-bang/2018/ban-dan-toc/giao-uoc-thi-dua');
    assert.equal(registers.agencies[0]?.shortName, 'Ban Dân tộc');
  });
});

test('a folder without registers is an archive without entries', () => {
  withContent({}, (folder) => {
    assert.deepEqual(readRegisters(folder), {
      directives: [],
      agencies: [],
      places: [],
      movements: [],
      records: [],
      problems: [],
    });
  });
});

const BROKEN: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] =
  [
    [
      'a successor that is not there',
      {
        'directives/ct-34-tw-2014.yaml': `${DIRECTIVE}replacedBy:\n  - relation: ke-tuc\n    directive: ct-41-tw-2024\n    confidence: seen\n`,
      },
      [
        'content/directives/ct-34-tw-2014.yaml:9 reference-unknown replacedBy[0].directive | ct-41-tw-2024 | directives',
      ],
    ],
    [
      'a province of the other era',
      {
        'agencies/ban-dan-toc-cao-bang.yaml': AGENCY.replace(
          'cao-bang, era: 63',
          'ha-giang, era: 34',
        ),
      },
      [
        'content/agencies/ban-dan-toc-cao-bang.yaml:4 reference-unknown province | 34/ha-giang | places',
        'content/records/cao-bang/2018/ban-dan-toc/giao-uoc-thi-dua.yaml:1 path-mismatch cao-bang/2018/ban-dan-toc/giao-uoc-thi-dua | cao-bang/2018//giao-uoc-thi-dua',
        'content/records/cao-bang/2018/ban-dan-toc/giao-uoc-thi-dua.yaml:3 schema-bad-value agency | ban-dan-toc-cao-bang thuộc 34/ha-giang, không thuộc 63/cao-bang',
      ],
    ],
    [
      'a record in the folder of another year',
      { 'records/cao-bang/2019/ban-dan-toc/giao-uoc.yaml': RECORD },
      [
        'content/records/cao-bang/2019/ban-dan-toc/giao-uoc.yaml:1 path-mismatch cao-bang/2019/ban-dan-toc/giao-uoc | cao-bang/2018/ban-dan-toc/giao-uoc',
      ],
    ],
    [
      'a record without year outside its folder',
      { 'records/cao-bang/2018/ban-dan-toc/b-giao-uoc.yaml': RECORD.replace('year: 2018\n', '') },
      [
        'content/records/cao-bang/2018/ban-dan-toc/b-giao-uoc.yaml:1 path-mismatch cao-bang/2018/ban-dan-toc/b-giao-uoc | cao-bang/khong-ro-nam/ban-dan-toc/b-giao-uoc',
      ],
    ],
    [
      'a file with another ending, which would be lost',
      { 'directives/ct-05-tw-2016.yml': DIRECTIVE },
      [
        'content/directives/ct-05-tw-2016.yml:1 path-mismatch content/directives/ct-05-tw-2016.yml | directives/*.yaml',
      ],
    ],
    [
      'an entry too deep',
      { 'directives/tw/ct-05-tw-2016.yaml': DIRECTIVE },
      [
        'content/directives/tw/ct-05-tw-2016.yaml:1 path-mismatch content/directives/tw/ct-05-tw-2016.yaml | directives/*.yaml',
      ],
    ],
    [
      'two ids that differ in case',
      { 'directives/CT-34-TW-2014.yaml': DIRECTIVE },
      [
        'content/directives/CT-34-TW-2014.yaml:1 id-invalid CT-34-TW-2014',
        'content/directives/CT-34-TW-2014.yaml:1 id-duplicate CT-34-TW-2014 | content/directives/ct-34-tw-2014.yaml',
      ],
    ],
    [
      'two ids that differ in đ and d, and in Unicode form',
      {
        'movements/dan-van.yaml':
          'name: a\nkind: phong-trao\nwordings: [a]\nsources: []\nconfidence: seen\n',
        'movements/đan-van.yaml':
          'name: a\nkind: phong-trao\nwordings: [a]\nsources: []\nconfidence: seen\n',
        [`movements/${'dân-van'.normalize('NFD')}.yaml`]: 'name: a\n',
      },
      [
        `content/movements/${'dân-van'.normalize('NFD')}.yaml:1 id-duplicate ${'dân-van'.normalize('NFD')} | content/movements/dan-van.yaml`,
        `content/movements/${'dân-van'.normalize('NFD')}.yaml:1 id-invalid ${'dân-van'.normalize('NFD')}`,
        'content/movements/đan-van.yaml:1 id-duplicate đan-van | content/movements/dan-van.yaml',
        'content/movements/đan-van.yaml:1 id-invalid đan-van',
      ],
    ],
    [
      'problems of several files and kinds at once',
      {
        'directives/ct-05-tw-2016.yaml': 'type: &x chi-thi\n',
        'directives/ct-06-tw-2006.yaml': `${DIRECTIVE}slug: khac\n`,
        'places/35/ha-noi.yaml': '',
      },
      [
        'content/directives/ct-05-tw-2016.yaml:1 yaml-alias &x',
        'content/directives/ct-06-tw-2006.yaml:7 schema-unknown-field slug',
        'content/places/35/ha-noi.yaml:1 path-mismatch content/places/35/ha-noi.yaml | places/63/*.yaml | places/34/*.yaml',
      ],
    ],
  ];

for (const [name, files, expected] of BROKEN) {
  test(name, () => {
    assert.deepEqual([...problemsWith(files)].sort(), [...expected].sort());
  });
}

test('an indicator that no register holds is found at its target', () => {
  withContent(SMALL_CONTENT, (folder) => {
    const { records } = readRegisters(folder);
    assert.deepEqual(checkRecordIndicators(records, new Set(['chi-bo-xep-loai'])), []);
    const [problem] = checkRecordIndicators(records, new Set());
    assert.equal(problem?.code, 'reference-unknown');
    assert.equal(problem.line, 13);
    assert.deepEqual(problem.values, {
      field: 'targets[0].indicator',
      id: 'chi-bo-xep-loai',
      register: 'indicators',
    });
  });
});

import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { lookAtFile, type LookedFile } from '../../src/archive/content-files.ts';
import { listContentNames } from '../../src/archive/content-names.ts';
import { readKeptIndicators, readKeptRegisters } from '../../src/archive/kept-registers.ts';
import { readIndicators } from '../../src/archive/read-indicators.ts';
import { readRegisters } from '../../src/archive/read-registers.ts';
import { SMALL_CONTENT, withContent } from './register-folder.ts';

const listFiles = (content: string): readonly LookedFile[] =>
  existsSync(content) ? listContentNames(content).map((name) => lookAtFile(content, name)) : [];

/** Reads the registers of the small content twice, with a change between, out of one cache. */
function readTwice(
  change: (content: string, cache: string) => void,
): ReturnType<typeof readRegisters> {
  return withContent(SMALL_CONTENT, (folder) => {
    const cache = join(folder, '..', 'cache');
    assert.deepEqual(readKeptRegisters(folder, listFiles(folder), cache), readRegisters(folder));
    change(folder, cache);
    const now = readKeptRegisters(folder, listFiles(folder), cache);
    assert.deepEqual(now, readRegisters(folder));
    return now;
  });
}

test('the registers of the project come out of the cache as they were read', () => {
  withContent({}, (folder) => {
    const read = readRegisters('content');
    assert.deepEqual(read.problems, []);
    for (const round of ['read', 'kept']) {
      assert.deepEqual(
        readKeptRegisters('content', listFiles('content'), join(folder, 'cache')),
        read,
        round,
      );
    }
  });
});

test('the indicators of the project come out of the cache as they were read, until one differs', () => {
  withContent({}, (folder) => {
    const content = join(folder, 'content');
    cpSync('content/indicators', join(content, 'indicators'), { recursive: true });
    const cache = join(folder, 'cache');
    const read = readIndicators(content);
    assert.ok(read.indicators.length > 10);
    for (const round of ['read', 'kept']) {
      assert.deepEqual(readKeptIndicators(content, listFiles(content), cache), read, round);
    }
    const [first] = read.indicators;
    assert.ok(first !== undefined);
    writeFileSync(first.path, 'ten: sai\n');
    for (const round of ['wrong', 'wrong again']) {
      assert.ok(readKeptIndicators(content, listFiles(content), cache).problems.length > 0, round);
    }
    rmSync(first.path);
    assert.deepEqual(
      readKeptIndicators(content, listFiles(content), cache),
      readIndicators(content),
    );
  });
});

test('what is kept is what counts while no file has changed', () => {
  withContent(SMALL_CONTENT, (folder) => {
    const cache = join(folder, '..', 'cache');
    readKeptRegisters(folder, listFiles(folder), cache);
    const file = join(cache, 'registers.json');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Ban Dân tộc', 'Ban Dân Tộc'));
    assert.equal(
      readKeptRegisters(folder, listFiles(folder), cache).agencies[0]?.shortName,
      'Ban Dân Tộc',
    );
  });
});

const directive = (folder: string): string => join(folder, 'directives', 'ct-34-tw-2014.yaml');

const CHANGES: readonly (readonly [
  what: string,
  change: (content: string, cache: string) => void,
  problems: boolean,
])[] = [
  [
    'other words in an entry',
    (content) => {
      const file = directive(content);
      writeFileSync(file, `${readFileSync(file, 'utf8')}title: Về thi đua\n`);
    },
    false,
  ],
  ['an entry less', (content) => rmSync(directive(content)), true],
  ['a file that is no entry', (content) => writeFileSync(`${directive(content)}.bak`, ''), true],
  [
    'what was kept is cut short',
    (_, cache) => writeFileSync(join(cache, 'registers.json'), '{"d'),
    false,
  ],
  ['what was kept is lost', (_, cache) => rmSync(cache, { recursive: true }), false],
];
for (const [what, change, problems] of CHANGES) {
  test(`registers are read again after a change: ${what}`, () => {
    assert.equal(readTwice(change).problems.length > 0, problems);
  });
}

test('registers with problems are not kept', () => {
  withContent({ ...SMALL_CONTENT, 'directives/ct-1.yaml': 'type: 1' }, (folder) => {
    const cache = join(folder, '..', 'cache');
    assert.ok(readKeptRegisters(folder, listFiles(folder), cache).problems.length > 0);
    assert.ok(!existsSync(join(cache, 'registers.json')));
  });
});

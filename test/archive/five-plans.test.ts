import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { locatePassage } from '../../src/domain/text/locate-passage.ts';
import { compareTranscription } from '../../src/domain/transcription/compare-transcription.ts';
import { locateCorrections } from '../../src/domain/transcription/locate-corrections.ts';
import { parsePlanBody } from '../../src/markdown/parse-plan-body.ts';
import { planSchema, type PlanFrontmatter } from '../../src/schema/plan.ts';

const PLANS = [
  'quang-ngai/2023/ban-dan-toc/ke-hoach-phat-dong-thi-dua',
  'khanh-hoa/2021/ban-dan-toc/ke-hoach-phat-dong-thi-dua-cong-tac-dan-toc',
  'cao-bang/2023/ban-dan-toc/phat-dong-phong-trao-thi-dua',
  'cao-bang/2023/ban-dan-toc/ke-hoach-cong-tac-thi-dua-khen-thuong',
  'binh-thuan/2023/ban-dan-van-tinh-uy/ke-hoach-phong-trao-thi-dua-yeu-nuoc',
] as const;

interface HeldPlan {
  readonly facts: PlanFrontmatter;
  readonly text: string;
  readonly original: Buffer;
}

function readPlan(id: string): HeldPlan {
  const file = join('content/plans', `${id}.mdx`);
  const source = readFileSync(file, 'utf8');
  const frontmatter = source.slice(4, source.indexOf('\n---\n', 4));
  const facts = planSchema.parse(parse(frontmatter));
  const body = parsePlanBody(source, file);
  assert.ok(body.ok, JSON.stringify(body));
  const original = readFileSync(join(dirname(file), facts.source.file));
  return { facts, text: body.text.text, original };
}

/** Every passage that the facts quote, with the place of the fact. */
function listPassages(value: unknown, place = ''): [place: string, passage: string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): [string, string][] => {
    const at = `${place}/${key}`;
    const quoted = key === 'passage' || key === 'datedBy' || place === '/recipients';
    return quoted && typeof inner === 'string' ? [[at, inner]] : listPassages(inner, at);
  });
}

function compare({ facts, text, original }: HeldPlan, published = text): boolean {
  return compareTranscription(original.toString('utf8'), published, facts.corrections).matches;
}

for (const id of PLANS) {
  const plan = readPlan(id);
  const { facts, text, original } = plan;
  const received = original.toString('utf8');

  test(`${id}: the text is the one received, word for word, but for what is declared`, () => {
    assert.deepEqual(compareTranscription(received, text, facts.corrections), {
      matches: true,
      declared: facts.corrections.length,
    });
  });

  test(`${id}: no correction is declared that the text does not need`, () => {
    for (const correction of facts.corrections.filter(({ kind }) => kind !== 'layout')) {
      const others = facts.corrections.filter((other) => other !== correction);
      const compared = compareTranscription(received, text, others);
      assert.equal(compared.matches, false, correction.received);
    }
  });

  test(`${id}: any word changed, lost, doubled or moved is noticed`, () => {
    const words = [...text.matchAll(/\S+/gu)];
    for (let at = 0; at < words.length - 1; at += 17) {
      const word = words[at];
      const next = words[at + 1];
      assert.ok(word !== undefined && next !== undefined);
      const before = text.slice(0, word.index);
      const after = text.slice(word.index + word[0].length);
      const changed = `${before}${word[0]}x${after}`;
      const lost = `${before.trimEnd()}${after}`;
      const doubled = `${before}${word[0]} ${word[0]}${after}`;
      for (const mutant of [changed, lost, doubled]) {
        assert.equal(compare(plan, mutant), false, `${word[0]} at ${word.index}`);
      }
      const gap = text.slice(word.index + word[0].length, next.index);
      const moved = `${before}${next[0]}${gap}${word[0]}${text.slice(next.index + next[0].length)}`;
      if (word[0] !== next[0]) assert.equal(compare(plan, moved), false, word[0]);
    }
  });

  test(`${id}: two blocks run together are noticed, and so is a block cut in two`, () => {
    for (const { index } of text.matchAll(/\n/gu)) {
      assert.equal(compare(plan, `${text.slice(0, index)} ${text.slice(index + 1)}`), false);
    }
    const spaces = [...text.matchAll(/ /gu)].filter(({ index }) => {
      const lines = received.split('\n').map((line) => line.replace(/^[#*\s-]+/u, ''));
      const rest = text.slice(index + 1, index + 12);
      return !lines.some((line) => line.startsWith(rest));
    });
    for (let at = 0; at < spaces.length; at += 23) {
      const index = spaces[at]?.index ?? 0;
      const cut = `${text.slice(0, index)}\n${text.slice(index + 1)}`;
      assert.equal(compare(plan, cut), false, text.slice(index - 20, index + 20));
    }
  });

  test(`${id}: quotation marks and dashes are the source's own`, () => {
    const marks = (from: string): string => (from.match(/["“”'‘’–—…]/gu) ?? []).join('');
    assert.equal(marks(text), marks(received));
    assert.equal(compare(plan, text.replace(/[“"]/u, '”')), false);
  });

  test(`${id}: every passage that a fact quotes stands in the text, once`, () => {
    const passages = listPassages(facts);
    assert.ok(passages.length >= 15);
    for (const [place, passage] of passages) {
      const location = locatePassage(text, passage);
      assert.ok(location.found, `${place}: ${passage}`);
      assert.ok(location.unique, `${place} stands more than once: ${passage}`);
    }
  });

  test(`${id}: the words of a target are those of its passage, its hedge those of its block`, () => {
    for (const target of 'absent' in facts.targets ? [] : facts.targets) {
      const { passage, unit, denominator, level, hedge, value } = target;
      for (const words of [unit, denominator, level]) {
        if (words !== undefined) assert.ok(passage.includes(words), words);
      }
      if (hedge !== undefined) {
        const block = text.split('\n').find((line) => locatePassage(line, passage).found) ?? '';
        const [before = ''] = block.split(passage);
        assert.ok(`${before}${passage}`.toLowerCase().includes(hedge), passage);
      }
      if (value !== undefined && value > 0) {
        assert.match(passage, new RegExp(`(?<!\\d)0?${value}(?!\\d)`, 'u'));
      }
    }
  });

  test(`${id}: every id that a fact names has its record in a register`, () => {
    const listOf = <T>(facts: readonly T[] | object): readonly T[] =>
      Array.isArray(facts) ? facts : [];
    const named: [register: string, ids: readonly (string | null)[]][] = [
      ['agencies', [facts.agency.id]],
      ['places/63', [facts.province.id]],
      ['directives', listOf(facts.basis).flatMap(({ documents }) => documents)],
      ['movements', listOf(facts.movements).map((movement) => movement.id)],
      ['indicators', listOf(facts.targets).map(({ indicator }) => indicator)],
    ];
    for (const [register, ids] of named) {
      for (const name of ids) {
        assert.ok(name === null || existsSync(`content/${register}/${name}.yaml`), name ?? '');
      }
    }
  });

  test(`${id}: targets stand in reading order`, () => {
    const targets = 'absent' in facts.targets ? [] : facts.targets;
    const starts = targets.map(({ passage }) => {
      const location = locatePassage(text, passage);
      return location.found ? location.span.start : NaN;
    });
    assert.deepEqual(
      starts,
      starts.toSorted((a, b) => a - b),
    );
  });

  test(`${id}: every correction has its one place in the text`, () => {
    for (const { correction, span } of locateCorrections(text, facts.corrections)) {
      assert.ok(span !== null, correction.corrected);
      const marked = text.slice(span.start, span.end);
      if (correction.kind === 'page-join') assert.equal(marked, ' ');
      else assert.ok(correction.corrected.includes(marked.replace(/\s/gu, ' ')), marked);
    }
  });

  test(`${id}: the original has the SHA-256 that the entry names`, () => {
    const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
    assert.equal(digest(original), facts.source.sha256);
    const flipped = Buffer.from(original);
    flipped[100] = (flipped[100] ?? 0) ^ 1;
    assert.notEqual(digest(flipped), facts.source.sha256);
  });
}

test('what the plans do not give is absent with its kind, never an empty list or a zero', () => {
  const facts = PLANS.map((id) => readPlan(id).facts);
  const absenceOf = (fact: object): unknown => ('absent' in fact ? fact.absent : 'given');
  assert.deepEqual(
    facts.map(({ targets }) => absenceOf(targets)),
    ['given', 'not-stated', 'given', 'not-stated', 'given'],
  );
  assert.deepEqual(
    facts.map(({ number }) => number.status),
    ['not-printed', 'not-printed', 'blank', 'blank', 'not-printed'],
  );
  assert.deepEqual(
    facts.map(({ issuedOn }) => ('value' in issuedOn ? issuedOn.value : issuedOn.absent)),
    ['not-printed', 'not-printed', '2023-01', '2023-01-30', 'not-printed'],
  );
});

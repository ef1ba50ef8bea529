import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countEmptyProvinces, listWanted } from '../../src/views/wanted.ts';
import { HELD, alterPlan, archiveOf, heldPlan, sampleRecord } from './sample-plans.ts';

test('what most plans cite comes first', () => {
  const [first] = listWanted(HELD);
  assert.equal(first?.document.id, 'ct-34-tw-2014');
  const counts = listWanted(HELD).map(({ citing }) => citing);
  assert.deepEqual(
    counts,
    [...counts].sort((a, b) => b - a),
  );
  assert.ok(counts.every((count) => count > 0));
});

test('a record counts once for each document that it cites, however often it names it', () => {
  const cite = { number: '34-CT/TW', directive: 'ct-34-tw-2014' };
  const archive = archiveOf([], [sampleRecord('a/2023/b/c', { cites: [cite, cite] })]);
  assert.deepEqual(
    listWanted(archive).map(({ document, citing }) => [document.id, citing]),
    [['ct-34-tw-2014', 1]],
  );
});

test('a number that a record names without a known document is not counted', () => {
  const archive = archiveOf([], [sampleRecord('a/2023/b/c', { cites: [{ number: '34-CT/TW' }] })]);
  assert.deepEqual(listWanted(archive), []);
});

test('a cited plan that the archive holds is not wanted', () => {
  const plan = heldPlan('quang-ngai');
  const cited = 'kh-133-bdt-quang-ngai-2022';
  assert.ok(listWanted(archiveOf([plan])).some(({ document }) => document.id === cited));
  const itself = alterPlan(plan, 'quang-ngai/2022/ban-dan-toc/ke-hoach', {
    number: { status: 'stated', value: '133/KH-BDT', passage: 'x' },
    issuedOn: { value: '2022-03-10', passage: 'x' },
  });
  const wanted = listWanted(archiveOf([plan, itself]));
  assert.ok(!wanted.some(({ document }) => document.id === cited));
});

test('a province with a plan or a record is not empty', () => {
  const none = countEmptyProvinces(archiveOf([]));
  assert.equal(none, 63);
  const record = sampleRecord('ha-noi/2023/b/c', { province: { id: 'ha-noi', era: 63 } });
  assert.equal(countEmptyProvinces(archiveOf([heldPlan('quang-ngai')], [record])), 61);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate/node';
import { listPages, readPage } from './built-site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Titles of official documents are long, and a title is never shortened.
    'long-title': 'off',
    // How Astro prints is no fault of a page.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Of two menus of one name only one is ever shown, by width; axe judges what is shown.
    'unique-landmark': 'off',
    // Several boxes of one name are one list of choices.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // Every script and style is a file of the site itself; the policy refuses all others.
    'require-sri': 'off',
  },
});

test('every built page is valid HTML', async () => {
  const pages = listPages().filter(({ leadsOn }) => !leadsOn);
  const faults: string[] = [];
  for (const { file } of pages) {
    const report = await validator.validateString(readPage(file), file);
    for (const { messages } of report.results) {
      for (const { line, column, ruleId, message } of messages) {
        faults.push(`${file}:${line}:${column} ${ruleId} ${message}`);
      }
    }
  }
  assert.ok(pages.length > 0);
  assert.deepEqual(faults, []);
});

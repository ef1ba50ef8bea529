/** A few lines that read the downloaded files with one tool; the tests run those that are at hand. */
export interface ReadingExample {
  readonly tool: string;
  /** What runs the lines. */
  readonly runner: 'python3' | 'sqlite3' | 'node' | 'R' | 'duckdb';
  readonly lines: readonly string[];
}

/** Lines for the folder that the files were downloaded to. */
export const READING_EXAMPLES: readonly ReadingExample[] = [
  {
    tool: 'Python',
    runner: 'python3',
    lines: [
      'import csv',
      "with open('targets.csv', encoding='utf-8-sig', newline='') as file:",
      '    targets = list(csv.DictReader(file))',
      "print(len(targets), 'chỉ tiêu')",
    ],
  },
  {
    tool: 'Python, SQLite',
    runner: 'python3',
    lines: [
      'import sqlite3',
      "archive = sqlite3.connect('archive.sqlite')",
      'query = """SELECT p.url, p.text FROM passagesSearch',
      '           JOIN passagesInContext p ON p.id = passagesSearch.rowid',
      '           WHERE passagesSearch MATCH ? ORDER BY rank"""',
      "for url, text in archive.execute(query, ['dan toc']):",
      '    print(url, text)',
    ],
  },
  {
    tool: 'sqlite3',
    runner: 'sqlite3',
    lines: ['SELECT number, title, plans FROM directivesByCitations LIMIT 10;'],
  },
  {
    tool: 'Node.js',
    runner: 'node',
    lines: [
      "import { readFileSync } from 'node:fs';",
      "const citations = JSON.parse(readFileSync('citations.json', 'utf8'));",
      "const basis = citations.filter((row) => row.role === 'can-cu');",
      "console.log(basis.length, 'căn cứ');",
    ],
  },
  {
    tool: 'R',
    runner: 'R',
    lines: [
      'targets <- read.csv("targets.csv", fileEncoding = "UTF-8-BOM", na.strings = "")',
      'table(targets$indicator)',
    ],
  },
  {
    tool: 'DuckDB',
    runner: 'duckdb',
    lines: [
      "SELECT indicator, count(*) AS n FROM 'targets.csv' GROUP BY indicator ORDER BY n DESC;",
    ],
  },
];

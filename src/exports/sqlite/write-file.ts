import { DatabaseSync } from 'node:sqlite';

/** Opens a file that a database is written into, which the same content gives the same bytes. */
export function openForWriting(file: string): DatabaseSync {
  const database = new DatabaseSync(file, {
    // Rows are put in before what they refer to, so keys are checked as a whole at the end.
    enableForeignKeyConstraints: false,
    // Pages of a full-text index are copied as they are.
    defensive: false,
  });
  // Nothing is lost with a file that a crash has cut short, so nothing waits for the disk.
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF');
  database.exec('PRAGMA page_size = 8192; PRAGMA encoding = "UTF-8"');
  return database;
}

/** Makes changes in one transaction. There is no way back: where one fails the file is lost. */
export function transact(database: DatabaseSync, change: () => void): void {
  database.exec('BEGIN');
  change();
  database.exec('COMMIT');
}

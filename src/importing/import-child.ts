import { text } from 'node:stream/consumers';
import { importFile, type ImportRequest } from './import-file.ts';

// The whole answer goes to standard output as one JSON document; see `run-import.ts`.
const request = JSON.parse(await text(process.stdin)) as ImportRequest;
process.stdout.write(JSON.stringify(await importFile(request)));

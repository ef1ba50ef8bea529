import type { CitedDocument, Citing } from '../archive.ts';
import { citingCell, documentCell, type DocumentPart } from './cells.ts';
import { identify } from './digest-value.ts';
import type { ReadLog } from './read-log.ts';

/** The same document, whose parts say when they are read. */
export function trackDocument(document: CitedDocument, log: ReadLog): CitedDocument {
  const { id } = document;
  const read = <P extends DocumentPart>(part: P): CitedDocument[P] => {
    log.note(documentCell(id, part));
    return document[part];
  };
  const tracked: CitedDocument = {
    id,
    get facts() {
      return read('facts');
    },
    // The register is the same for all that compares reads.
    entry: document.entry,
    get heldAs() {
      return read('heldAs');
    },
    get citedBy(): readonly Citing[] {
      log.note(citingCell(id));
      return document.citedBy;
    },
    get variants() {
      return read('variants');
    },
    get cites() {
      return read('cites');
    },
    get citedByDocuments() {
      return read('citedByDocuments');
    },
    get citingPlans() {
      return read('citingPlans');
    },
    get citingRoles() {
      return read('citingRoles');
    },
  };
  return identify(tracked, `document ${id}`);
}

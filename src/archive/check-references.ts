import { isSameTerritory } from '../domain/places/place-today.ts';
import { printPlaceKey, type PlaceKey } from '../domain/places/place.ts';
import type { Problem } from '../domain/problem/problem.ts';
import { printFieldPath, type FieldPath } from '../schema/check-record.ts';
import type { AgencyEntry, PlanRecordEntry, RegisterEntry, Registers } from './registers.ts';
import { readYamlFile } from './read-yaml-file.ts';

type Report = (entry: RegisterEntry, code: string, path: FieldPath, values: Values) => void;
type Values = Readonly<Record<string, string>>;
type JoinedRegisters = Omit<Registers, 'problems'>;

/** Finds ids that no register holds, and records whose path does not say what they say. */
export function checkReferences(registers: JoinedRegisters): readonly Problem[] {
  const problems: Problem[] = [];
  const report: Report = (entry, code, path, values) => {
    const place = locateField(entry, path);
    problems.push({ code, severity: 'error', file: entry.file, ...place, values });
  };
  const ids = (entries: readonly RegisterEntry[]): ReadonlySet<string> =>
    new Set(entries.map((entry) => entry.id));
  const known = {
    directives: ids(registers.directives),
    agencies: ids(registers.agencies),
    movements: ids(registers.movements),
    places: new Set(registers.places.map(printPlaceKey)),
  };
  const need = (
    entry: RegisterEntry,
    register: keyof typeof known,
    path: FieldPath,
    id: string | undefined,
  ): void => {
    if (id === undefined || known[register].has(id)) return;
    report(entry, 'reference-unknown', path, { field: printFieldPath(path), id, register });
  };
  const needPlace = (entry: RegisterEntry, path: FieldPath, key: PlaceKey | undefined): void => {
    need(entry, 'places', path, key === undefined ? undefined : printPlaceKey(key));
  };

  for (const directive of registers.directives) {
    needPlace(directive, ['province'], directive.province);
    directive.replacedBy?.forEach((succession, i) => {
      need(directive, 'directives', ['replacedBy', i, 'directive'], succession.directive);
    });
    directive.amends?.forEach((id, i) => need(directive, 'directives', ['amends', i], id));
    directive.implements?.forEach((id, i) => need(directive, 'directives', ['implements', i], id));
  }
  for (const agency of registers.agencies) {
    needPlace(agency, ['province'], agency.province);
    need(agency, 'agencies', ['successor', 'agency'], agency.successor?.agency);
  }
  for (const place of registers.places) {
    const { successor, formedFrom, seatIn } = place;
    if (successor !== undefined) needPlace(place, ['successor'], { id: successor.id, era: 34 });
    formedFrom?.forEach((id, i) => needPlace(place, ['formedFrom', i], { id, era: 63 }));
    if (seatIn !== undefined) needPlace(place, ['seatIn'], { id: seatIn, era: 63 });
  }
  for (const movement of registers.movements) {
    movement.launchedBy?.forEach((id, i) => need(movement, 'directives', ['launchedBy', i], id));
  }
  const agencies = new Map(registers.agencies.map((agency) => [agency.id, agency]));
  for (const record of registers.records) {
    needPlace(record, ['province'], record.province);
    need(record, 'agencies', ['agency'], record.agency);
    need(record, 'directives', ['directive'], record.directive);
    record.movements?.forEach((id, i) => need(record, 'movements', ['movements', i], id));
    record.cites.forEach((cite, i) => {
      need(record, 'directives', ['cites', i, 'directive'], cite.directive);
    });
    checkRecordPath(record, agencies.get(record.agency ?? ''), registers.places, report);
  }
  return problems;
}

/** Finds targets of records whose indicator is not in the register of indicators. */
export function checkRecordIndicators(
  records: readonly PlanRecordEntry[],
  indicators: ReadonlySet<string>,
): readonly Problem[] {
  return records.flatMap((record) =>
    record.targets.flatMap(({ indicator }, i) => {
      if (indicators.has(indicator)) return [];
      const path = ['targets', i, 'indicator'];
      const values = { field: printFieldPath(path), id: indicator, register: 'indicators' };
      const place = locateField(record, path);
      return [
        { code: 'reference-unknown', severity: 'error', file: record.file, ...place, values },
      ];
    }),
  );
}

const NO_PROVINCE = ['trung-uong', 'lien-tinh'];

/** The four parts of a record's address must be those of its province, year and agency. */
function checkRecordPath(
  record: PlanRecordEntry,
  agency: AgencyEntry | undefined,
  places: JoinedRegisters['places'],
  report: Report,
): void {
  const [area = '', , agencySegment = '', name = ''] = record.id.split('/');
  const expectedArea =
    record.province?.id ?? (NO_PROVINCE.includes(area) ? area : NO_PROVINCE.join('|'));
  const expectedYear = record.year === undefined ? 'khong-ro-nam' : String(record.year);
  const segments =
    record.agency === undefined ? ['khong-ro-co-quan'] : agencySegments(record.agency, agency);
  const expectedAgency = segments.includes(agencySegment) ? agencySegment : segments.join('|');
  const expected = [expectedArea, expectedYear, expectedAgency, name].join('/');
  if (expected !== record.id) report(record, 'path-mismatch', [], { actual: record.id, expected });

  if (agency?.province === undefined || record.province === undefined) return;
  if (!isSameTerritory(places, agency.province, record.province)) {
    const detail = `${agency.id} thuộc ${printPlaceKey(agency.province)}, không thuộc ${printPlaceKey(record.province)}`;
    report(record, 'schema-bad-value', ['agency'], { field: 'agency', detail });
  }
}

/** An agency's id without the end that only tells it from its namesakes: its province, its time. */
function agencySegments(id: string, agency: AgencyEntry | undefined): readonly string[] {
  const province = agency?.province?.id;
  if (province === undefined) return [id];
  return [`-${province}`, `-${province}-tu-2025`]
    .filter((end) => id.endsWith(end))
    .map((end) => id.slice(0, -end.length));
}

/** Reads the file again: places are needed only for the few fields that have a problem. */
function locateField(entry: RegisterEntry, path: FieldPath): { line: number; column: number } {
  const yaml = readYamlFile(entry.path, entry.file);
  return yaml.ok ? yaml.locate(path) : { line: 1, column: 1 };
}

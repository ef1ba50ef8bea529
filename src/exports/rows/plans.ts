import type { PrintAddress } from '../../archive/annotate-plan.ts';
import type { Place, Plan, PlanRecord } from '../../archive/archive.ts';
import { originalAddress, planAddress } from '../../domain/addresses/addresses.ts';
import type { ExportRow } from '../csv.ts';
import { describeProvince, locatePlan } from './locate-plan.ts';
import { absenceOf, presentFact } from './read-fact.ts';

/** The row of a plan whose text is held. */
export function describeHeldPlan(
  plan: Plan,
  places: readonly Place[],
  printAddress: PrintAddress,
): ExportRow {
  const { facts } = plan;
  const signer = presentFact(facts.signer);
  return {
    id: plan.id,
    url: printAddress(planAddress(plan.id)),
    title: facts.title.text,
    titlePassage: facts.title.passage,
    kind: facts.kind,
    number: facts.number.status === 'stated' ? facts.number.value : null,
    numberStatus: facts.number.status,
    issuedOn: presentFact(facts.issuedOn)?.value ?? null,
    issuedOnAbsence: absenceOf(facts.issuedOn),
    agency: facts.agency.id,
    ...locatePlan(plan, places),
    year: facts.year.value,
    periodFrom: facts.period?.from ?? null,
    periodTo: facts.period?.to ?? null,
    theme: presentFact(facts.theme)?.value ?? null,
    themeAbsence: absenceOf(facts.theme),
    signer: signer?.name ?? null,
    signerPosition: signer?.position ?? null,
    signerAbsence: absenceOf(facts.signer),
    targetCount: (presentFact(facts.targets) ?? []).length || null,
    targetsAbsence: absenceOf(facts.targets),
    basis: unique((presentFact(facts.basis) ?? []).flatMap((item) => item.documents)),
    cites: unique(plan.works.map(({ work }) => work)),
    movements: unique((presentFact(facts.movements) ?? []).map((mention) => mention.id)),
    held: true,
    emulationDocument: true,
    originalUrl: printAddress(originalAddress(plan.id, facts.source.file)),
    sourceSha256: facts.source.sha256,
    sourceUrl: facts.source.url ?? null,
    sourceKind: 'tep-nhan-duoc',
    note: null,
  };
}

/** The row of a plan of which only facts are held. */
export function describeRecord(
  record: PlanRecord,
  places: readonly Place[],
  printAddress: PrintAddress,
): ExportRow {
  return {
    id: record.id,
    url: printAddress(planAddress(record.id)),
    title: record.title,
    titlePassage: null,
    kind: record.kind,
    number: record.number ?? null,
    numberStatus: record.number === undefined ? 'not-visible' : 'stated',
    issuedOn: record.issuedOn ?? null,
    issuedOnAbsence: record.issuedOn === undefined ? 'not-visible' : null,
    agency: record.agency ?? null,
    ...describeProvince(record.province ?? null, places),
    year: record.year ?? null,
    periodFrom: record.period?.from ?? null,
    periodTo: record.period?.to ?? null,
    theme: null,
    themeAbsence: 'not-visible',
    signer: null,
    signerPosition: null,
    signerAbsence: 'not-visible',
    targetCount: record.targets.length || null,
    targetsAbsence: record.targets.length === 0 ? 'not-visible' : null,
    basis: [],
    cites: unique(record.cites.map((cite) => cite.directive ?? null)),
    movements: record.movements ?? [],
    held: false,
    emulationDocument: record.emulationDocument,
    originalUrl: null,
    sourceSha256: null,
    sourceUrl: record.sourceUrl,
    sourceKind: record.sourceKind,
    note: record.note ?? null,
  };
}

function unique(ids: readonly (string | null)[]): readonly string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}

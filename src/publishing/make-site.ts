import { INDEX_FOLDER } from '../domain/search/manifest.ts';
import type { PublishOptions, Tell, VerifiedSite } from './publishing.ts';
import { renderPages, type RenderedPages, type RenderOptions } from './render-pages.ts';
import { placeSite } from './survey-pages.ts';
import type { MadeRecord } from './updating/made-record.ts';
import { digestOtherContent, digestRegister, keyPlans } from './updating/site-context.ts';
import type { KnownSite, SiteContent, SiteState } from './updating/site-state.ts';
import { surveyUpdate } from './updating/survey-update.ts';
import { updateSite } from './updating/update-site.ts';
import { verifyPages } from './verify-pages.ts';
import { verifySite } from './verify-site.ts';

/** A site with what the next update begins with. */
export interface MadeSite extends VerifiedSite {
  readonly state: SiteState;
}

type Work = PublishOptions & RenderOptions;

/** Makes the whole site in its folder, which must be empty. */
export async function makeWhole(work: Work, tell: Tell): Promise<MadeSite> {
  const { addresses, prepared, contentFiles } = work;
  const pages = await renderPages(work, (done, left) => tell({ step: 'rendered', done, left }));
  const { verified, made } = await verifyAndRecord(pages, work, tell);
  const apart = verified.files.filter((file) => !made.ledger.has(file));
  const searchFiles = apart.filter((file) => file.startsWith(`${INDEX_FOLDER}/`));
  return {
    ...verified,
    state: {
      ...made,
      content: {
        plans: keyPlans(prepared),
        others: apart.filter((file) => !file.startsWith(`${INDEX_FOLDER}/`)),
        searchFiles: searchFiles.length,
        register: digestRegister(addresses),
        otherContent: digestOtherContent(contentFiles),
      },
    },
  };
}

async function verifyAndRecord(
  pages: RenderedPages,
  work: Work,
  tell: Tell,
): Promise<{ readonly verified: VerifiedSite; readonly made: MadeRecord }> {
  try {
    const verified = await verifyPages(work.siteDir, pages, work, tell);
    return { verified, made: await pages.takeRecord() };
  } finally {
    await pages.close();
  }
}

/** Whether the content is that which a site was made from. */
export function isUpToDate(
  content: SiteContent,
  { prepared, contentFiles, addresses }: Pick<Work, 'prepared' | 'contentFiles' | 'addresses'>,
): boolean {
  const plans = keyPlans(prepared);
  return (
    plans.size === content.plans.size &&
    [...plans].every(([id, key]) => content.plans.get(id) === key) &&
    digestRegister(addresses) === content.register &&
    digestOtherContent(contentFiles) === content.otherContent
  );
}

/** Makes the published site over into the next one; null when it is better made as a whole. */
export async function makeUpdate(
  known: KnownSite,
  work: Work,
  tell: Tell,
): Promise<MadeSite | null> {
  const { siteDir, addresses, prepared } = work;
  const place = placeSite(work);
  const updated = await updateSite(known, work, place, (done, left) =>
    tell({ step: 'rendered', done, left }),
  );
  if (updated === null) return null;
  tell({ step: 'verifying' });
  const { made, others, searchFiles, otherContent, changes } = updated;
  const files = [...made.ledger.listFiles(), ...others];
  const register = digestRegister(addresses);
  const isPromiseNew = register !== known.content.register;
  const survey = surveyUpdate(updated, siteDir, place, { files, isPromiseNew });
  return {
    files,
    unlisted: searchFiles,
    faults: await verifySite({ ...survey, addresses }),
    changes,
    state: {
      ...made,
      content: { plans: keyPlans(prepared), others, searchFiles, register, otherContent },
    },
  };
}

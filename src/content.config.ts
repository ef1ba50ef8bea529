import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type {
  Agency,
  Directive,
  Indicator,
  Movement,
  Place,
  PlanRecord,
} from './archive/archive.ts';
import { planLoader, type StoredPlan } from './archive/plan-loader.ts';
import { readIndicators } from './archive/read-indicators.ts';
import { registerLoader } from './archive/register-loader.ts';
import { readSharedRegisters } from './archive/shared-registers.ts';

const content = process.env['CONTENT_DIR'] ?? 'content';

// The readers have checked every record with its strict schema, with file, line and column;
// what is left to say here is the type.
export const collections = {
  plans: defineCollection({ loader: planLoader(content), schema: z.custom<StoredPlan>() }),
  directives: defineCollection({
    loader: registerLoader(
      'directives',
      content,
      (folder) => readSharedRegisters(folder).directives,
    ),
    schema: z.custom<Directive>(),
  }),
  agencies: defineCollection({
    loader: registerLoader('agencies', content, (folder) => readSharedRegisters(folder).agencies),
    schema: z.custom<Agency>(),
  }),
  places: defineCollection({
    loader: registerLoader(
      'places',
      content,
      (folder) => readSharedRegisters(folder).places,
      (place) => `${place.era}/${place.id}`,
    ),
    schema: z.custom<Place>(),
  }),
  movements: defineCollection({
    loader: registerLoader('movements', content, (folder) => readSharedRegisters(folder).movements),
    schema: z.custom<Movement>(),
  }),
  indicators: defineCollection({
    loader: registerLoader('indicators', content, (folder) => readIndicators(folder).indicators),
    schema: z.custom<Indicator>(),
  }),
  records: defineCollection({
    loader: registerLoader('records', content, (folder) => readSharedRegisters(folder).records),
    schema: z.custom<PlanRecord>(),
  }),
};

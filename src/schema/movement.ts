import { z } from 'zod';
import { identifierSchema } from './identifier.ts';
import { sourcedFields, textSchema } from './sourced.ts';

/** One movement (phong trào) or campaign (cuộc vận động). The id is the file name. */
export const movementSchema = z.strictObject({
  name: textSchema,
  kind: z.enum(['phong-trao', 'cuoc-van-dong']),
  /** Every form of the name as plans print it, without its quotation marks. */
  wordings: z.array(textSchema).min(1),
  /** Words that look like the name and mean something else. */
  notToBeConfusedWith: z.exactOptional(z.array(textSchema).min(1)),
  /** Documents that launched it or launched one of its periods. */
  launchedBy: z.exactOptional(z.array(identifierSchema).min(1)),
  ...sourcedFields,
});

export type MovementData = z.infer<typeof movementSchema>;

import { z } from 'zod';
import { civilDateSchema } from './evidence.ts';
import { textSchema } from './sourced.ts';

const siteAddressSchema = z
  .string()
  .regex(
    /^\/(?:[a-z0-9][a-z0-9._-]*\/)*(?:[A-Za-z0-9][A-Za-z0-9._-]*)?$/u,
    'Địa chỉ của kho bắt đầu bằng “/”, không có tên máy chủ, ví dụ /nam/2023/.',
  );

/** `content/addresses/moved.yaml`: what stands elsewhere now. */
export const addressMovesSchema = z.array(
  z.strictObject({
    from: siteAddressSchema,
    to: siteAddressSchema,
    reason: textSchema,
    on: civilDateSchema,
  }),
);

/** `content/addresses/removed.yaml`: what is no longer published. */
export const addressRemovalsSchema = z.array(
  z.strictObject({
    address: siteAddressSchema,
    was: textSchema,
    reason: textSchema,
    on: civilDateSchema,
  }),
);

import { readShard } from '../publishing/sharding/shard.ts';
import { readArguments, runCommand, UsageError } from './arguments.ts';
import { buildContentShard, publishContent } from './publish-content.ts';
import { readSettings } from './settings.ts';

/**
 * `npm run build`: publishes `CONTENT_DIR` into `OUT_DIR`, as a whole or not at all; with
 * `-- --precompress` each file has its compressed forms beside it, with `-- --clean` every file is made
 * anew, whatever is known of the published site. With `-- --shard 2/4` it makes the second of four
 * parts of the site instead, which `npm run merge-shards` puts together.
 */
await runCommand(() => {
  const { values } = readArguments({
    precompress: { type: 'boolean' },
    clean: { type: 'boolean' },
    shard: { type: 'string' },
  });
  const settings = readSettings(process.env);
  if (values.shard === undefined) {
    return publishContent(settings, {
      precompress: values.precompress ?? false,
      isClean: values.clean ?? false,
    });
  }
  const shard = readShard(values.shard);
  if (shard === null) {
    throw new UsageError(`--shard: “${values.shard}” không phải phần của trang, ví dụ 2/4.`);
  }
  if (values.precompress === true) {
    throw new UsageError(
      '--precompress: các tệp được nén khi ghép, không phải khi dựng từng phần.',
    );
  }
  return buildContentShard(settings, shard);
});

/** Which of the optional parts of nginx that the site makes use of are there. */
export interface NginxModules {
  readonly gzipStatic: boolean;
  readonly brotliStatic: boolean;
}

/**
 * Reads from what `nginx -V` prints and from the names of the modules that are loaded (Debian:
 * `/etc/nginx/modules-enabled/`) which parts are there.
 */
export function readNginxModules(
  versionText: string,
  enabledModules: readonly string[],
): NginxModules {
  return {
    gzipStatic: versionText.includes('--with-http_gzip_static_module'),
    brotliStatic:
      versionText
        .split(/\s/u)
        .some((part) => part.includes('--add-module=') && part.includes('brotli')) ||
      enabledModules.some((name) => /brotli-static/u.test(name)),
  };
}

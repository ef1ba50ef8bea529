/**
 * The OpenSearch 1.1 description of the site whose root is at an address; readers' browsers need
 * the address in full.
 */
export function printOpenSearch(root: URL): string {
  const folder = root.href.endsWith('/') ? root.href : `${root.href}/`;
  const escape = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Thi đua mở</ShortName>
  <Description>Tìm kế hoạch thi đua và số hiệu văn bản</Description>
  <Language>vi</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="32" height="32" type="image/svg+xml">${escape(folder)}favicon.svg</Image>
  <Url type="text/html" method="get" template="${escape(folder)}tim-kiem/?q={searchTerms}"/>
</OpenSearchDescription>
`;
}

/**
 * Abbreviations that people type and that texts write out as well: the words of each, folded. Only
 * those that mean one thing in the texts of this field.
 */
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  bdt: 'ban dan toc',
  bhxh: 'bao hiem xa hoi',
  cbcc: 'can bo cong chuc',
  ccvc: 'cong chuc vien chuc',
  cchc: 'cai cach hanh chinh',
  cds: 'chuyen doi so',
  cstd: 'chien si thi dua',
  dtts: 'dan toc thieu so',
  hcm: 'ho chi minh',
  hdnd: 'hoi dong nhan dan',
  hdtdkt: 'hoi dong thi dua khen thuong',
  ktxh: 'kinh te xa hoi',
  ldld: 'lien doan lao dong',
  ldtt: 'lao dong tien tien',
  mttq: 'mat tran to quoc',
  ntm: 'nong thon moi',
  qlnn: 'quan ly nha nuoc',
  tdkt: 'thi dua khen thuong',
  tdyn: 'thi dua yeu nuoc',
  ttg: 'thu tuong chinh phu',
  tphcm: 'thanh pho ho chi minh',
  ubnd: 'uy ban nhan dan',
};

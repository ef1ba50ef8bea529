/**
 * Gives the address form of a name or number: folded, every run of other characters one hyphen.
 * "34-CT/TW" → "34-ct-tw", "Đắk Lắk" → "dak-lak". Text without any letter or digit gives "".
 */
export function slugify(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/**
 * Folds Vietnamese text for comparing, never for showing: NFC/NFD, tone marks, case and
 * đ/Đ/Ð are ignored ("Chỉ thị" and "chi thi" give the same string).
 *
 * Unicode decomposition leaves "đ" whole (it is a letter of its own, not d + a mark), so it is
 * folded by hand. The length of the result may differ from the length of the input.
 */
export function foldText(text: string): string {
  if (!/[^ -~]/u.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/gu, 'd')
    .toLowerCase();
}

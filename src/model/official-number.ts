/** The document's own numbering (GB/T 9704-2012: 一、 then （一） then 1.). */
import { isFrame } from './numbering.ts';

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const romans = ['', 'I', 'II', 'III'];

/** The number printed before a heading: 2 → 二、; 2.3 → （三）; 2.3.1 → 1. ; empty for the frame. */
export function officialNumber(id: string): string {
  if (isFrame(id)) return '';
  const path = id.split('.').map(Number);
  const last = path.at(-1) ?? 0;
  if (path.length === 3) return `${String(last)}.`;
  return path.length === 2 ? `（${numeral(last)}）` : `${numeral(last)}、`;
}

/** How the plan would be cited: 2.3.1 → 二（三）1 and II(3)1; empty for the frame. */
export function officialPath(id: string): { zh: string; en: string } {
  if (isFrame(id)) return { zh: '', en: '' };
  const [part = 0, section, item] = id.split('.').map(Number);
  const tail = item === undefined ? '' : String(item);
  return {
    zh: numeral(part) + (section === undefined ? '' : `（${numeral(section)}）`) + tail,
    en: roman(part) + (section === undefined ? '' : `(${String(section)})`) + tail,
  };
}

function roman(n: number): string {
  const roman = romans[n];
  if (!roman) throw new Error(`no Roman numeral for ${String(n)}`);
  return roman;
}

function numeral(n: number): string {
  const numeral = digits[n];
  if (!numeral) throw new Error(`no Chinese numeral for ${String(n)}`);
  return numeral;
}

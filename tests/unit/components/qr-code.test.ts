import { describe, expect, test } from 'vitest';
import { qrCode } from '../../../src/components/clause-pack/qr-code.ts';
import { longestTitle, writePack } from '../../../src/model/pack.ts';
import { clausesOf } from '../../../src/model/ready-packs.ts';
import { plan } from '../../support/content.ts';
import { readBars, readQr } from '../../support/qr-reader.ts';

const page = 'https://hangzhou-ai-plan.example/zh/packs/';
const addressOf = (count: number, title = ''): string =>
  page + writePack({ clauses: clausesOf(plan).slice(0, count), title, notes: 'end' });
const decoded = (address: string): string => {
  const { path, size } = qrCode(address);
  return readQr(path, size);
};

test.each([0, 1, 5, 12, 20, 34])(
  'the code of a pack of %i clauses reads as its address',
  (count) => {
    for (const title of ['', 'Who decides?', '谁说了算']) {
      expect(decoded(addressOf(count, title))).toBe(addressOf(count, title));
    }
  },
);

describe('a code too fine for its paper', () => {
  const fine = qrCode(addressOf(34, '智'.repeat(longestTitle)));

  test('gets more of it, and still reads', () => {
    expect(fine.isFine).toBe(true);
    expect(readQr(fine.path, fine.size)).toBe(addressOf(34, '智'.repeat(longestTitle)));
  });

  test('has modules of a third of a millimetre on 36 mm, at the finest', () => {
    expect(36 / fine.size).toBeGreaterThan(0.33);
  });

  test('is none of an address such as teachers make', () => {
    expect(qrCode(addressOf(8, '谁来负责')).isFine).toBe(false);
  });
});

describe('the reader of codes', () => {
  test('sees one wrong module', () => {
    const { path, size } = qrCode(page);
    const [x, y] = [size - 3, size - 11];
    expect(readBars(path, size)[y]![x]).toBe(false);
    expect(readQr(`${path}M${String(x)} ${String(y)}h1v1h-1z`, size)).not.toBe(page);
  });
});

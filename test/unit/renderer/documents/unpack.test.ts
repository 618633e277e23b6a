import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unwrap } from '#shared/lib/result.ts';
import { packedAgain, unpack } from '../../../../renderer/documents/office/unpack.ts';

const all = (): boolean => true;

/** Where the record of the first file stands in the directory of an archive. */
function directoryOf(archive: Uint8Array): number {
  return archive.findIndex(
    (_, at) => archive[at] === 0x50 && archive[at + 1] === 0x4b && archive[at + 2] === 1,
  );
}

describe('an archive', () => {
  const files = {
    'a.xml': strToU8('<a/>'.repeat(500)),
    'b/c.bin': [strToU8('bytes'), { level: 0 }] as const,
  };

  it('gives the files that are wanted, packed or stored, and the same again when packed again', () => {
    const found = unwrap(unpack(zipSync(files as never), all));
    expect([...found.keys()]).toEqual(['a.xml', 'b/c.bin']);
    expect(found.get('a.xml')).toEqual(files['a.xml']);
    expect([...unwrap(unpack(zipSync(files as never), (name) => name.endsWith('.xml'))).keys()]).toEqual([
      'a.xml',
    ]);
    expect(unwrap(unpack(packedAgain(found), all))).toEqual(found);
  });

  it('is not unpacked beyond a limit, whatever it declares', () => {
    const bomb = zipSync({ 'a.xml': new Uint8Array(5_000_000) }, { level: 9 });
    bomb.set([9, 0, 0, 0], directoryOf(bomb) + 24);
    expect(bomb.length).toBeLessThan(10_000);
    expect(unpack(bomb, all, 1_000_000)).toMatchObject({
      error: { code: 'document.inflated', params: { maximum: 1_000_000 } },
    });
    const two = zipSync({ 'a.xml': new Uint8Array(600_000), 'b.xml': new Uint8Array(600_000) });
    expect(unpack(two, all, 1_000_000)).toMatchObject({ error: { code: 'document.inflated' } });
    expect(unwrap(unpack(two, all, 1_200_000)).size).toBe(2);
  });

  it('has no files outside itself', () => {
    const sly = zipSync({
      'a.xml': strToU8('a'),
      '../b.xml': strToU8('b'),
      '/c.xml': strToU8('c'),
      'd/../../e.xml': strToU8('e'),
    });
    expect([...unwrap(unpack(sly, all)).keys()]).toEqual(['a.xml']);
  });

  it('without a whole directory is damaged, with a lock is locked', () => {
    const whole = zipSync(files as never);
    expect(unpack(whole.subarray(0, whole.length - 30), all)).toMatchObject({
      error: { code: 'document.damaged' },
    });
    const locked = whole.slice();
    locked[directoryOf(locked) + 8] = 1;
    expect(unpack(locked, all)).toMatchObject({ error: { code: 'document.encrypted' } });
  });
});

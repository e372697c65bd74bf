import { Programme } from '../../src/model/programme';
import { findProgramme, programmes } from '../../src/programmes/registry';

describe('the registry of programmes', () => {
  it('knows each programme by its id', () => {
    expect(programmes().map(({ id }) => id)).toContain('lianyungang-2026');
    for (const programme of programmes()) expect(findProgramme(programme.id)).toBe(programme);
  });

  it.each(programmes().map((programme) => [programme.id, programme] as const))(
    'offers %s as the model wants it, with nothing the model does not know',
    (_id, programme) => {
      expect(Programme.parse(programme)).toStrictEqual(programme);
    },
  );

  it('gives every programme an id of its own', () => {
    const ids = programmes().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(['', 'lianyungang', 'LIANYUNGANG-2026', '__proto__', 'constructor', 'toString'])(
    'does not know “%s”',
    (id) => {
      expect(findProgramme(id)).toBeNull();
    },
  );
});

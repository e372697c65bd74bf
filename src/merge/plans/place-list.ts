import { z } from 'zod';
import { splitList } from '../../filing/read-list';
import { fillSentence } from '../../model/sentence-template';
import { plansMessages } from './messages';

/** More places than any province has; a longer list is something else. */
const MAX_PLACES = 2000;

const Name = z.string().trim().min(1).max(100);

/** A clerk's own list of places, group by group. */
export const PlaceList = z.object({
  groups: z
    .array(
      z.object({
        title: Name,
        places: z
          .array(
            z.object({
              name: Name,
              city: Name.nullable().default(null),
              aliases: z.array(Name).default([]),
            }),
          )
          .max(MAX_PLACES),
      }),
    )
    .min(1),
});
export type PlaceList = z.infer<typeof PlaceList>;
type Group = PlaceList['groups'][number];

/** A list that cannot be used is an answer with a sentence. */
export type PlaceListReading = { outcome: 'read'; list: PlaceList } | { outcome: 'refused'; message: string };

function refused(message: string): PlaceListReading {
  return { outcome: 'refused', message };
}

function checked(list: PlaceList): PlaceListReading {
  const seen = new Set<string>();
  for (const { places } of list.groups) {
    for (const { name } of places) {
      if (seen.has(name)) return refused(fillSentence(plansMessages.listRepeated, { name }));
      seen.add(name);
    }
  }
  return seen.size === 0 ? refused(plansMessages.listEmpty) : { outcome: 'read', list };
}

function fromJson(text: string): PlaceListReading {
  try {
    const parsed = PlaceList.safeParse(JSON.parse(text));
    if (parsed.success) return checked(parsed.data);
    const [issue] = parsed.error.issues;
    const detail = `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim();
    return refused(fillSentence(plansMessages.listNotJson, { detail }));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return refused(fillSentence(plansMessages.listNotJson, { detail }));
  }
}

function fromLines(text: string): PlaceListReading {
  const groups: Group[] = [];
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    const line = written.trim();
    if (line === '') continue;
    if (/^[#＃]/.test(line)) {
      const title = line.replace(/^[#＃]+\s*/, '');
      if (title !== '') groups.push({ title, places: [] });
      continue;
    }
    const group = groups[groups.length - 1];
    if (group === undefined) {
      return refused(
        fillSentence(plansMessages.listNoGroup, { line: String(index + 1), text: line.slice(0, 40) }),
      );
    }
    const [name = '', city = '', aliases = ''] = line.split(/\t|\|/).map((part) => part.trim());
    group.places.push({ name, city: city === '' ? null : city, aliases: splitList(aliases) });
  }
  const parsed = PlaceList.safeParse({ groups });
  return parsed.success ? checked(parsed.data) : refused(plansMessages.listEmpty);
}

/**
 * Reads a clerk's list: JSON (`{"groups":[{"title":…,"places":[{"name":…,"city":…,"aliases":[…]}]}]}`), or lines of
 * text, one place each: `名称`, or `名称 | 所在市 | 别名、别名` (a tab does as well), under lines `# 类别`.
 */
export function readPlaceList(text: string): PlaceListReading {
  const plain = text.replace(/^\uFEFF/, '');
  return plain.trimStart().startsWith('{') ? fromJson(plain) : fromLines(plain);
}

import type {GoalCatalogue} from '@skolebro/host';
import type {Uuid} from '@skolebro/models';
import {type Speaker, textsFor} from '../language.js';
import type {CourseBundle, CourseExchange} from './course-exchange.js';
import {texts} from './transfer.texts.js';

/** What the user hears of a transfer: what came of it, or what went wrong. */
interface Told {
  readonly said?: string;
  readonly fault?: string;
}

/** Gives a course to the user as a file, with no more of the frameworks than its goals link to. */
export async function saveBundle(
  bundle: CourseBundle,
  speaker: Speaker,
  write: CourseExchange['write'],
): Promise<Told> {
  const words = textsFor(speaker, texts);
  try {
    const blob = await write?.(neededOf(bundle));
    if (!blob) return {fault: words.notSaved};
    const address = URL.createObjectURL(blob);
    const link = document.createElement('a');
    link.href = address;
    link.download = `${bundle.course.title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'forloeb'}.zip`;
    link.click();
    // The browser reads the address after the click, in its own time.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    return {said: words.saved};
  } catch {
    return {fault: words.notSaved};
  }
}

/** Reads the courses of a file that the user chose. */
export async function takeBundles(
  file: File,
  speaker: Speaker,
  read: NonNullable<CourseExchange['read']>,
): Promise<Told & {readonly bundles: readonly CourseBundle[]}> {
  const words = textsFor(speaker, texts);
  try {
    const {bundles, findings} = await read(file);
    return bundles.length === 0
      ? {bundles, fault: words.notTaken}
      : {bundles, said: words.taken(bundles.length, findings.length)};
  } catch {
    return {bundles: [], fault: words.notTaken};
  }
}

/** A course with only those goals that it links to, and what stands above them. */
export function neededOf({course, activities, catalogues = [], subjects = []}: CourseBundle): CourseBundle {
  const wanted = new Set((course.goals ?? []).flatMap(({goalIds = []}) => goalIds));
  const left = catalogues.map((catalogue) => onlyOf(catalogue, wanted)).filter(({goals}) => goals.length > 0);
  const stages = left.flatMap(({stages: some = []}) => some.map(({subjectId}) => subjectId));
  const needed = new Set([...(course.subjectIds ?? []), ...stages]);
  const known = [...subjects, ...left.flatMap(({subjects: some = []}) => some)];
  const byId = new Map(known.filter(({id}) => needed.has(id)).map((subject) => [subject.id, subject]));
  return {course, activities, catalogues: left, subjects: [...byId.values()]};
}

function onlyOf(catalogue: GoalCatalogue, wanted: ReadonlySet<Uuid>): GoalCatalogue {
  const goalById = new Map(catalogue.goals.map((goal) => [goal.id, goal]));
  const kept = new Set<Uuid>();
  for (const id of wanted) {
    for (let at = goalById.get(id); at && !kept.has(at.id); at = goalById.get(at.parentId ?? ''))
      kept.add(at.id);
  }
  const goals = catalogue.goals.filter(({id}) => kept.has(id));
  const stageIds = new Set(goals.map(({stageId}) => stageId));
  const stages = catalogue.stages?.filter(({id}) => stageIds.has(id));
  return {...catalogue, goals, ...(stages && {stages})};
}

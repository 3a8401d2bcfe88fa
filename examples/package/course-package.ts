import {openZip, readEntity, readManifest, recordPath} from '@skolebro/formats';
import type {CourseBundle, CourseExchange, CourseReading} from '@skolebro/components';
import type {
  Activity,
  CurriculumStage,
  Goal,
  GoalFramework,
  LearningCourse,
  Manifest,
  ManifestFile,
  Subject,
} from '@skolebro/models';
import {storedZip, type ZipFile} from './stored-zip.js';

/** What a package says of itself besides its files. */
export type CourseManifest = Omit<Manifest, 'files'>;

/** Learning courses as exchange packages, for `exchange` of `<skolebro-learning-course>`. */
export function courseExchange(manifest: () => CourseManifest): Required<CourseExchange> {
  return {write: (bundle) => writeCourse(bundle, manifest()), read: readCourses};
}

/** Writes a course with all that it refers to as an exchange package. */
export async function writeCourse(
  {course, activities, catalogues = [], subjects = []}: CourseBundle,
  manifest: CourseManifest,
): Promise<Blob> {
  const records: Readonly<Record<string, readonly object[]>> = {
    'learning-course': [
      {...course, ...(activities.length > 0 && {activityIds: activities.map(({id}) => id)})},
    ],
    activity: activities,
    subject: subjects,
    'curriculum-stage': catalogues.flatMap(({stages = []}) => stages),
    'goal-framework': catalogues.map(({framework}) => framework),
    goal: catalogues.flatMap(({goals}) => goals),
  };
  const files: ZipFile[] = [];
  const listed: ManifestFile[] = [];
  for (const [entity, list] of Object.entries(records)) {
    if (list.length === 0) continue;
    const text = list.map((record) => `${JSON.stringify(record)}\n`).join('');
    const bytes = new TextEncoder().encode(text);
    const path = recordPath(entity);
    files.push({path, text: bytes});
    listed.push({path, entity, records: list.length, bytes: bytes.length, sha256: await sha256Of(bytes)});
  }
  return storedZip([{path: 'manifest.json', text: JSON.stringify({...manifest, files: listed})}, ...files]);
}

/** Reads every course of an exchange package. */
export async function readCourses(file: Blob): Promise<CourseReading> {
  const container = await openZip(file);
  try {
    const findings: unknown[] = [...container.faults];
    const {faults = []} = await readManifest(container);
    findings.push(...faults);
    const all = async <Kind>(entity: string): Promise<readonly Kind[]> => {
      const found: Kind[] = [];
      for await (const batch of readEntity(container, entity)) {
        for (const {line, value} of batch) {
          if (value === undefined) findings.push({entity, line});
          else found.push(value as Kind);
        }
      }
      return found;
    };
    const [courses, activities, subjects] = [
      await all<LearningCourse>('learning-course'),
      await all<Activity>('activity'),
      await all<Subject>('subject'),
    ];
    const [stages, frameworks, goals] = [
      await all<CurriculumStage>('curriculum-stage'),
      await all<GoalFramework>('goal-framework'),
      await all<Goal>('goal'),
    ];
    const catalogues = frameworks.map((framework) => ({
      framework,
      goals: goals.filter(({frameworkId}) => frameworkId === framework.id),
      subjects,
      stages,
    }));
    const bundles = courses.map((course) => ({
      course,
      activities: activities.filter(({courseId}) => courseId === course.id),
      catalogues,
      subjects,
    }));
    return {bundles, findings};
  } finally {
    await container.close();
  }
}

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

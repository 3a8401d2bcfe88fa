import type {CurriculumStage, Goal, GoalFramework, Subject} from '@skolebro/models';

/** One goal framework as data: any version of any publisher. */
export interface GoalCatalogue {
  readonly framework: GoalFramework;
  readonly goals: readonly Goal[];

  /** The subjects with their spans of levels, where the framework has them. */
  readonly subjects?: readonly Subject[];
  readonly stages?: readonly CurriculumStage[];
}

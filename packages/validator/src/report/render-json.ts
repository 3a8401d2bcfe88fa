import type {Report} from '@skolebro/models';

/** Writes a report as JSON: all of it, for programs. */
export function renderReportJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

import type {ReportFile} from '@skolebro/components';
import type {Report} from '@skolebro/models';
import {
  type ReceiptFacts,
  renderReceiptHtml,
  renderReportCsv,
  renderReportJson,
  renderReportJunit,
  renderReportSarif,
} from '@skolebro/validator/report';

/** The report in every form that the command line writes, under the same names. */
export function reportFiles(report: Report, page: string, facts: ReceiptFacts): readonly ReportFile[] {
  const html = 'text/html;charset=utf-8';
  return [
    {kind: 'html', name: 'report.html', mediaType: html, text: page},
    {kind: 'receipt', name: 'receipt.html', mediaType: html, text: renderReceiptHtml(report, facts)},
    {kind: 'csv', name: 'report.csv', mediaType: 'text/csv;charset=utf-8', text: renderReportCsv(report)},
    {kind: 'json', name: 'report.json', mediaType: 'application/json', text: renderReportJson(report)},
    {
      kind: 'sarif',
      name: 'report.sarif',
      mediaType: 'application/sarif+json',
      text: renderReportSarif(report),
    },
    {kind: 'junit', name: 'report.junit.xml', mediaType: 'application/xml', text: renderReportJunit(report)},
  ];
}

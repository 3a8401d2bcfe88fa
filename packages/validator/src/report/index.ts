export {type DrawnRecord, type ManualSample, type SampleOfArea, drawSample} from './draw-sample.js';
export {renderReportCsv} from './render-csv.js';
export {renderReportHtml} from './render-html.js';
export {renderReportJson} from './render-json.js';
export {renderReportJunit} from './render-junit.js';
export {type ReceiptFacts, renderReceiptHtml} from './render-receipt.js';
export {renderReportSarif} from './render-sarif.js';

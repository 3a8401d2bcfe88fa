export {renderReportHtml} from './render-html.js';
export {renderReportJson} from './render-json.js';

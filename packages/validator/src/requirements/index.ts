export {type Annex, type AnnexRequirement, annexOf} from './annex.js';
export {renderAnnexCsv} from './render-csv.js';
export {renderAnnexHtml} from './render-html.js';
export {renderAnnexMarkdown} from './render-markdown.js';
export type {Area, Basis, Holder, Requirement, RequirementActor} from './requirement.js';
export {areas, requirementsOfProfile} from './requirements.generated.js';

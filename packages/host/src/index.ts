export * from './answer.js';
export type * from './assignment-source.js';
export * from './calendar-item.js';
export * from './calendar-series.js';
export * from './calendar-source.js';
export * from './fold.js';
export type * from './goal-catalogue.js';
export * from './host.js';
export type * from './mailbox.js';
export * from './message-source.js';
export type * from './notification-source.js';
export type * from './outgoing-message.js';
export type * from './recipient.js';
export * from './source.js';
export * from './static-assignment-source.js';
export * from './static-week-plan-source.js';
export * from './static-calendar-source.js';
export * from './static-message-source.js';
export type {StaticRecipient} from './static-recipients.js';
export * from './static-source.js';
export type {StaticThread} from './static-threads.js';
export type * from './week-plan-source.js';
export {type RefusalReason, type RefusedState, type Refusal, refusalReasons} from './token/refusal.js';
export * from './token/token-broker.js';
export * from './context/allowed-address.js';
export * from './context/apply-context.js';
export * from './context/context-view.js';
export * from './context/read-context.js';
export * from './context/static-host.js';
export * from './context/use-capability.js';
export type {ContextProblem} from './context/shape.js';
export {connectToHost, type FramingHost, type GuestOptions, NoHost} from './frame/guest-frame.js';
export * from './frame/host-frame.js';
export {
  type FrameManifest,
  ManifestRefused,
  policyOf,
  readManifest,
  type ToldCategory,
  toldCategories,
  usualHeight,
} from './frame/manifest.js';
export {PeerRefused} from './frame/peer.js';
export {type SourceName, sourceNames, type Sources} from './frame/source-methods.js';
export * from './vendor/map-vendor.js';
export * from './vendor/official-goals.js';
export type {VendorProblem, VendorQuestion} from './vendor/wire.js';
export {type RichText, readRichText} from './vendor/vendor-html.js';
export {readWireDay, readWireMoment, readWireWeek} from './vendor/wire-date.js';
export {idFromSource} from './vendor/source-id.js';
export * from './sources/cache.js';
export * from './sources/combine.js';
export * from './sources/guard-child.js';
export * from './sources/optimistic.js';
export * from './sources/time-limit.js';
export * from './sources/week-of-assignments.js';
export type {AnySource, ItemOf, QueryOf} from './sources/wrap.js';
export * from './aula/aula-context.js';
export * from './aula/aula-host.js';
export * from './aula/aula-request.js';
export {aulaWidgets, compareVersions, readWidgetName} from './aula/placement.js';
export * from './vendor/vendor-source.js';

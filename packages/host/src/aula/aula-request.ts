import type {VendorRequest} from '../token/token-broker.js';

/** The forms in which widgets that are known from public clients carry Aula's context to their backends. */
export const aulaCarriers = [
  'min-uddannelse-letters',
  'min-uddannelse-tasks',
  'meebook',
  'easyiq',
  'easyiq-portal',
  'momo',
  'cicero',
] as const;

/** One of `aulaCarriers`. */
export type AulaCarrier = (typeof aulaCarriers)[number];

/** What a backend is asked in Aula's own terms. */
export interface AulaQuestion {
  /** The user's UNI-id, which Aula calls sessionUUID. */
  readonly userId: string;

  /** As `guardian`. */
  readonly userProfile: string;

  /** UNI-ids. */
  readonly children: readonly string[];
  readonly institutions: readonly string[];

  /** As 2026-W05. */
  readonly isoWeek?: string;

  /** The days asked for, where a backend wants days. */
  readonly startDate?: string;
  readonly endDate?: string;
  readonly widgetVersion?: string;
  readonly placement?: string;
  readonly isMobileApp?: boolean;
}

/** A request for a token broker, and the header in which the backend wants the token. */
export interface AulaRequest extends VendorRequest {
  readonly tokenHeader: 'Authorization' | 'Aula-Authorization';
}

/**
 * Carries a question in the form that a vendor's existing backend knows.
 *
 * Undefined when no child is chosen: several backends then answer with an empty week, which a parent would
 * read as nothing to do. Made after public clients alone; none could be tried.
 */
export function aulaRequest(
  carrier: AulaCarrier,
  address: string,
  question: AulaQuestion,
): AulaRequest | undefined {
  if (question.children.length === 0) return undefined;
  return {tokenHeader: 'Authorization', ...forms[carrier](address, question)};
}

type Form = (
  address: string,
  question: AulaQuestion,
) => VendorRequest & Partial<Pick<AulaRequest, 'tokenHeader'>>;

const forms: Readonly<Record<AulaCarrier, Form>> = {
  'min-uddannelse-letters': (address, question) => ({
    address: withQuery(address, {
      ...minUddannelse(question),
      childFilter: question.children.join(','),
      institutionFilter: question.institutions.join(','),
    }),
  }),
  'min-uddannelse-tasks': (address, question) => ({
    address: withQuery(address, {
      ...minUddannelse(question),
      'childFilter[]': question.children,
      'institutionFilter[]': question.institutions,
    }),
  }),
  meebook: (address, {userId, userProfile, children, institutions, isoWeek}) => ({
    address: withQuery(address, {
      'childFilter[]': children,
      'institutionFilter[]': institutions,
      userProfile,
      currentWeekNumber: isoWeek,
    }),
    headers: {sessionUUID: userId, 'X-Version': '1.0'},
  }),
  easyiq: (address, {userId, userProfile, children, institutions, isoWeek}) => ({
    address,
    method: 'POST',
    headers: {'x-aula-institutionfilter': institutions.join(',')},
    body: {
      sessionId: userId,
      currentWeekNr: isoWeek,
      userProfile,
      institutionFilter: institutions,
      childFilter: children,
    },
  }),
  // The server remembers one chosen child, so a question is about one, and is asked in turn.
  'easyiq-portal': (address, {userId, userProfile, children, institutions}) => ({
    address,
    headers: {
      'x-institutionfilter': institutions.join(','),
      'x-userprofile': userProfile,
      'x-login': userId,
      'x-child': onlyOne(children),
      'x-childfilter': onlyOne(children),
    },
  }),
  momo: (
    address,
    {userId, userProfile, children, institutions, startDate, endDate, widgetVersion = '1.10'},
  ) => ({
    tokenHeader: 'Aula-Authorization',
    address: withQuery(address, {
      sessionId: userId,
      userProfile,
      children: children.join(','),
      institutions: institutions.join(','),
      widgetVersion,
      from: startDate,
      dueNoLaterThan: endDate,
    }),
  }),
  cicero: (address, {userId, userProfile, children, institutions, widgetVersion = '1.6'}) => ({
    address: withQuery(address, {
      coverImageHeight: '160',
      widgetVersion,
      sessionUUID: userId,
      userProfile,
      institutions: institutions.join(','),
      children: children.join(','),
    }),
  }),
};

function minUddannelse({userId, userProfile, isoWeek, isMobileApp = false, placement}: AulaQuestion): Query {
  return {
    sessionUUID: userId,
    currentWeekNumber: isoWeek,
    userProfile,
    isMobileApp: String(isMobileApp),
    placement,
  };
}

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

function withQuery(address: string, query: Query): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(query)) {
    for (const one of typeof value === 'string' ? [value] : (value ?? [])) url.searchParams.append(name, one);
  }
  return url.href;
}

function onlyOne(children: readonly string[]): string {
  const [child = ''] = children;
  if (children.length > 1)
    throw new TypeError('This backend keeps one chosen child: ask about one at a time.');
  return child;
}

/** Does one thing after another, for a backend that keeps the chosen child between two requests. */
export function inTurn(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

/**
 * A link into a vendor's own pages: the form that opens it with the token in its body, never in the address.
 *
 * @param base where the vendor's redirect stands, as https://vendor.example/aula/redirect
 */
export function aulaRedirect(
  base: string,
  id: string,
  target: string,
  token: string,
): {readonly action: string; readonly method: 'post'; readonly fields: Readonly<Record<string, string>>} {
  const bytes = new TextEncoder().encode(target);
  const encoded = btoa(String.fromCharCode(...bytes));
  return {
    action: `${base}/${encodeURIComponent(id)}/${encodeURIComponent(encoded)}`,
    method: 'post',
    fields: {token},
  };
}

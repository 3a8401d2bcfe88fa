import type {AnswerState} from '../answer.js';

/** Why a backend gave no data, told apart because each needs something else of the user. */
export const refusalReasons = [
  'expired',
  'login-page',
  'step-up',
  'forbidden',
  'retired',
  'error-body',
  'unreadable',
  'server',
  'time-limit',
  'network',
  'no-token',
] as const;

/** One of the reasons why a backend gave no data. */
export type RefusalReason = (typeof refusalReasons)[number];

/** The states in which nothing can be shown and nothing is on its way. */
export type RefusedState = Extract<AnswerState, 'not-licensed' | 'step-up-needed' | 'signed-out' | 'failed'>;

/** What stands in the way, and what a widget shows for it; never holds a token or a part of an answer. */
export interface Refusal {
  readonly state: RefusedState;
  readonly reason: RefusalReason;

  /** The HTTP status, when there was an answer. */
  readonly status?: number;
}

/** What an answer is told by: the parts of a fetch `Response` that say whether it was refused. */
export interface AnswerHead {
  readonly status: number;
  readonly type?: string;
  readonly headers: {get(name: string): string | null};
}

const stateOf: Readonly<Record<RefusalReason, RefusedState>> = {
  expired: 'signed-out',
  'login-page': 'signed-out',
  'step-up': 'step-up-needed',
  forbidden: 'not-licensed',
  retired: 'failed',
  'error-body': 'failed',
  unreadable: 'failed',
  server: 'failed',
  'time-limit': 'failed',
  network: 'failed',
  'no-token': 'signed-out',
};

/** The refusal for a reason, in the state that users see. */
export function refusal(reason: RefusalReason, status?: number): Refusal {
  return {state: stateOf[reason], reason, ...(status !== undefined && {status})};
}

/**
 * Tells whether an answer is a refusal in disguise or in the open; undefined means that its body is data.
 *
 * Knows 401, 403, 410, a success with an error body, an HTML login page, a redirect to one, and the
 * challenges of RFC 6750 and RFC 9470.
 */
export function refusalOf(head: AnswerHead, text: string): Refusal | undefined {
  const {status, type, headers} = head;
  const challenge = headers.get('www-authenticate') ?? '';
  if (/insufficient_user_authentication/i.test(challenge)) return refusal('step-up', status);
  if (/insufficient_scope/i.test(challenge)) return refusal('forbidden', status);
  if (status === 410) return refusal('retired', status);
  const inBody = refusalInBody(text);
  if (status === 401) return refusal(inBody === 'step-up' ? inBody : 'expired', status);
  if (status === 403)
    return refusal(inBody === 'expired' || inBody === 'step-up' ? inBody : 'forbidden', status);
  // A browser hides where a redirect leads; of a data address it can only be a page to sign in.
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return refusal('login-page', status);
  if (status >= 400) return refusal('server', status);
  if (status === 204 || status === 205) return undefined;
  if (isHtml(headers.get('content-type') ?? '', text)) return refusal('login-page', status);
  return inBody === undefined ? undefined : refusal(inBody, status);
}

/** The reason that a JSON body with an error in it gives; undefined for data. */
function refusalInBody(text: string): RefusalReason | undefined {
  if (text.trim() === '') return 'unreadable';
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return saysExpired(text) ? 'expired' : 'unreadable';
  }
  if (typeof body === 'string' && saysExpired(body)) return 'expired';
  if (!isRecord(body)) return undefined;
  const {status: envelope} = body;
  if (isRecord(envelope) && typeof envelope['code'] === 'number') return reasonOfEnvelope(envelope['code']);
  const said = messageKeys.map((key) => body[key]).filter((value) => typeof value === 'string');
  if (said.some((words) => /step.?up|insufficient_user_authentication/i.test(words))) return 'step-up';
  if (said.some(saysExpired)) return 'expired';
  const isError = body['success'] === false || errorKeys.some((key) => isSaid(body[key]));
  return isError ? 'error-body' : undefined;
}

const errorKeys = ['error', 'errors', 'errorMessage', 'exceptionMessage', 'exception'] as const;
const messageKeys = [...errorKeys, 'message', 'error_description', 'detail', 'title'] as const;

/** The codes of the envelope that Aula puts its answers in (0 is data). */
function reasonOfEnvelope(code: number): RefusalReason | undefined {
  switch (code) {
    case 0:
      return undefined;
    case 10:
      return 'retired';
    case 403:
      return 'forbidden';
    case 448:
      return 'expired';
    default:
      return 'error-body';
  }
}

/** Many vendors name their list of errors even when it is empty. */
function isSaid(value: unknown): boolean {
  return Array.isArray(value)
    ? value.length > 0
    : value !== undefined && value !== null && value !== '' && value !== false;
}

function saysExpired(words: string): boolean {
  // A page of prose may speak of tokens; an error is short.
  if (words.length > 400) return false;
  return /\b(jwt|token|session)\b.{0,40}\b(expired|invalid|udløbet|ugyldig)\b|\bunauthori[sz]ed\b|\bnot (logged|signed) in\b|\binvalid_token\b/i.test(
    words,
  );
}

function isHtml(contentType: string, text: string): boolean {
  return /\bhtml\b/i.test(contentType) || /^\s*<(!doctype|html|head|body|form|meta)\b/i.test(text);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Identifies one record among all records of its entity; lower-case UUID of RFC 9562.
 *
 * @title Id
 * @pattern ^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$
 */
export type Uuid = string;

/**
 * A day in the Gregorian calendar as 2026-08-10 (RFC 3339 full-date), without a time zone.
 *
 * @title Dato
 * @pattern ^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$
 */
export type LocalDate = string;

/**
 * A day and a time on the wall clock as 2026-08-10T08:00:00, without an offset (JSCalendar LocalDateTime, RFC 8984 §1.4.4).
 *
 * @title Lokal dato og tid
 * @pattern ^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$
 */
export type LocalDateTime = string;

/**
 * A moment in time with its offset from UTC, as 2026-08-10T06:00:00Z (RFC 3339 with upper-case T and no leap second).
 *
 * @title Tidspunkt
 * @pattern ^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$
 */
export type Instant = string;

/**
 * A time of day on the wall clock as 08:00:00, without an offset.
 *
 * @title Klokkeslæt
 * @pattern ^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$
 */
export type LocalTime = string;

/**
 * A week as 2026-W05 (ISO 8601); week 53 stands in years that have one, which is a matter for rules.
 *
 * @title ISO-uge
 * @pattern ^[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])$
 */
export type IsoWeekLabel = string;

/**
 * The name of a time zone in the IANA database, as Europe/Copenhagen.
 *
 * @title Tidszone
 * @pattern ^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$
 * @maxLength 64
 */
export type TimeZoneId = string;

/**
 * One line of text without control characters.
 *
 * @title Tekstlinje
 * @pattern ^[^\u0000-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]+$
 * @maxLength 300
 */
export type Line = string;

/**
 * Plain text; line breaks (line feed) and tabs are kept, other control characters are not allowed.
 *
 * @title Tekst
 * @pattern ^[^\u0000-\u0008\u000B-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]+$
 * @maxLength 100000
 */
export type Text = string;

/**
 * HTML with the elements and attributes of `standards/html-profile.json`, and nothing that runs or loads by itself.
 *
 * @title HTML
 * @pattern ^[^\u0000-\u0008\u000B-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]+$
 * @maxLength 1000000
 */
export type Html = string;

/**
 * A code of a scheme, kept as text with its leading zeros.
 *
 * @title Kode
 * @pattern ^[^\u0000-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]+$
 * @maxLength 64
 */
export type Code = string;

/**
 * A language tag (BCP 47), as da or en-GB.
 *
 * @title Sprogkode
 * @pattern ^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$
 * @maxLength 35
 */
export type LanguageTag = string;

/**
 * An absolute URI without blanks (RFC 3986).
 *
 * @title URI
 * @pattern ^[A-Za-z][A-Za-z0-9+.-]*:[^\u0000-\u0020\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF<>"{}|\\^`]+$
 * @maxLength 2000
 */
export type Uri = string;

/**
 * A whole number of zero or more.
 *
 * @title Antal
 * @TJS-type integer
 * @minimum 0
 * @maximum 9007199254740991
 */
export type Count = number;

/**
 * A whole number of one or more.
 *
 * @title Positivt antal
 * @TJS-type integer
 * @minimum 1
 * @maximum 9007199254740991
 */
export type PositiveCount = number;

/**
 * A whole number of per cent.
 *
 * @title Procent
 * @TJS-type integer
 * @minimum 0
 * @maximum 100
 */
export type Percent = number;

/**
 * A whole number of minutes.
 *
 * @title Minutter
 * @TJS-type integer
 * @minimum 0
 * @maximum 1000000
 */
export type Minutes = number;

/**
 * Points, with decimals where the scale has them.
 *
 * @title Point
 * @TJS-type number
 * @minimum 0
 * @maximum 1000000
 */
export type Score = number;

/**
 * The SHA-256 checksum of a file's bytes, as 64 lower-case hexadecimal digits.
 *
 * @title SHA-256
 * @pattern ^[0-9a-f]{64}$
 */
export type Sha256 = string;

/**
 * A Danish municipality's four-digit code, kept as text, as 0101 for København.
 *
 * @title Kommunekode
 * @pattern ^0[0-9]{3}$
 */
export type MunicipalityCode = string;

/**
 * A school year as STIL writes it: 2026-2027 (requirement GR-07).
 *
 * @title Skoleår
 * @pattern ^[0-9]{4}-[0-9]{4}$
 */
export type SchoolYear = string;

/**
 * An entity's name in file names and XML, as calendar-event.
 *
 * @title Entitetsnavn
 * @pattern ^[a-z]+(-[a-z]+)*$
 * @maxLength 64
 */
export type EntityName = string;

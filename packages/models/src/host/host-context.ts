import type {
  AssuranceLevel,
  HostCapability,
  HostColourScheme,
  HostContrast,
  HostRole,
  HostSize,
  HostSlot,
  InstitutionKind,
} from '../codelists.js';
import type {Extensions, Identifier} from '../identified.js';
import type {InstitutionNumber} from '../roster/institution.js';
import type {
  IsoWeekLabel,
  LanguageTag,
  Line,
  MunicipalityCode,
  SchoolYear,
  TimeZoneId,
  Uuid,
} from '../scalars.js';

/**
 * What the page that a component stands in tells it: a hint to show the right thing, never a proof of who is there.
 *
 * A host leaves out what it does not know; whoever reads ignores properties that it does not know.
 *
 * @title Værtens oplysninger
 * @document
 */
export interface HostContext {
  /**
   * The version of the contract that the host follows, as 1.0; only a new first number breaks older readers.
   *
   * @title Kontraktens version
   */
  readonly version: ContractVersion;

  /**
   * The language and the way of writing dates that the user has chosen, as da-DK.
   *
   * @title Sprog
   */
  readonly locale: LanguageTag;

  /**
   * The zone whose clock the user lives by; absent means Europe/Copenhagen.
   *
   * @title Tidszone
   */
  readonly timeZone?: TimeZoneId;

  /**
   * The person who is signed in, and the role in use now.
   *
   * @title Bruger
   */
  readonly user?: HostUser;

  /**
   * The children in view, in the order that decides their colours; absent means that the host shows no choice of them.
   *
   * @title Børn
   * @minItems 1
   * @maxItems 200
   * @items {"$ref": "#/definitions/HostChild"}
   */
  readonly children?: readonly HostChild[];

  /**
   * The institutions in view.
   *
   * @title Institutioner
   * @minItems 1
   * @maxItems 100
   * @items {"$ref": "#/definitions/HostInstitution"}
   */
  readonly institutions?: readonly HostInstitution[];

  /**
   * The class or group on whose page the component stands.
   *
   * @title Gruppe
   */
  readonly group?: HostGroup;

  /**
   * The week in view.
   *
   * @title Uge
   */
  readonly isoWeek?: IsoWeekLabel;

  /**
   * The school year in view.
   *
   * @title Skoleår
   */
  readonly schoolYear?: SchoolYear;

  /**
   * The place on the page that the component stands in.
   *
   * @title Plads
   */
  readonly slot?: HostSlot;

  /**
   * How wide that place is; a component measures its own width where it needs to know.
   *
   * @title Størrelse
   */
  readonly size?: HostSize;

  /**
   * How the page looks.
   *
   * @title Udseende
   */
  readonly theme?: HostTheme;

  /**
   * What the host can do when it is asked; absent means nothing.
   *
   * @title Funktioner
   * @minItems 1
   * @maxItems 50
   * @items {"$ref": "#/definitions/HostCapability"}
   */
  readonly capabilities?: readonly HostCapability[];

  /**
   * How strongly the user has signed in, by the host's own word; only a signed token proves it.
   *
   * @title Sikringsniveau
   */
  readonly assuranceLevel?: AssuranceLevel;

  /**
   * What a vendor adds, keyed by a URI that the vendor owns.
   *
   * @title Udvidelser
   */
  readonly extensions?: Extensions;
}

/**
 * The person who is signed in, as far as the host tells.
 *
 * @title Bruger i værten
 */
export interface HostUser {
  /**
   * The person's id in the records of the standard.
   *
   * @title Id
   */
  readonly id?: Uuid;

  /**
   * The person's ids in other systems.
   *
   * @title Id'er i andre systemer
   * @minItems 1
   * @maxItems 20
   * @items {"$ref": "#/definitions/Identifier"}
   */
  readonly identifiers?: readonly Identifier[];

  /**
   * The role in use now; one person may hold several.
   *
   * @title Rolle
   */
  readonly role?: HostRole;
}

/**
 * A child in view.
 *
 * @title Barn i værten
 */
export interface HostChild {
  /**
   * The child's id, by which answers say whom they are about.
   *
   * @title Id
   */
  readonly id: Uuid;

  /**
   * The child's ids in other systems; one child has several, and they are not to be mixed.
   *
   * @title Id'er i andre systemer
   * @minItems 1
   * @maxItems 20
   * @items {"$ref": "#/definitions/Identifier"}
   */
  readonly identifiers?: readonly Identifier[];

  /**
   * The name that the family uses; absent where the host may not tell it.
   *
   * @title Navn
   */
  readonly name?: Line;

  /**
   * What a child with name protection is called; where it is there, the name is never shown.
   *
   * @title Alias
   */
  readonly alias?: Line;

  /**
   * The class or group, as 4.B.
   *
   * @title Klasse eller stue
   */
  readonly groupName?: Line;

  /**
   * The six characters of the child's school or day care, one of the institutions in view.
   *
   * @title Institutionsnummer
   */
  readonly institutionNumber?: InstitutionNumber;
}

/**
 * An institution in view; its municipality says which agreement with a vendor counts.
 *
 * @title Institution i værten
 */
export interface HostInstitution {
  /**
   * The institution's six characters.
   *
   * @title Institutionsnummer
   */
  readonly institutionNumber: InstitutionNumber;

  /**
   * The institution's id in the records of the standard.
   *
   * @title Id
   */
  readonly id?: Uuid;

  /**
   * The name that families know.
   *
   * @title Navn
   */
  readonly name?: Line;

  /**
   * The municipality.
   *
   * @title Kommune
   */
  readonly municipalityCode?: MunicipalityCode;

  /**
   * The municipality's name.
   *
   * @title Kommunens navn
   */
  readonly municipalityName?: Line;

  /**
   * What kind of institution it is.
   *
   * @title Institutionstype
   */
  readonly kind?: InstitutionKind;
}

/**
 * The class or group on whose page a component stands.
 *
 * @title Gruppe i værten
 */
export interface HostGroup {
  /**
   * The group's id in the records of the standard.
   *
   * @title Id
   */
  readonly id?: Uuid;

  /**
   * The group's ids in other systems.
   *
   * @title Id'er i andre systemer
   * @minItems 1
   * @maxItems 20
   * @items {"$ref": "#/definitions/Identifier"}
   */
  readonly identifiers?: readonly Identifier[];

  /**
   * What the group is called.
   *
   * @title Navn
   */
  readonly name?: Line;
}

/**
 * How the page around a component looks.
 *
 * @title Udseende
 */
export interface HostTheme {
  /**
   * Light or dark; absent means what the user's device says.
   *
   * @title Farveskema
   */
  readonly colourScheme?: HostColourScheme;

  /**
   * The contrast that the user has chosen; absent means what the user's device says.
   *
   * @title Kontrast
   */
  readonly contrast?: HostContrast;

  /**
   * How large text is against the usual, as 200.
   *
   * @title Tekststørrelse
   */
  readonly textScale?: TextScale;

  /**
   * The design tokens that the host sets.
   *
   * @title Designtokens
   * @minItems 1
   * @maxItems 40
   * @items {"$ref": "#/definitions/ThemeToken"}
   */
  readonly tokens?: readonly ThemeToken[];
}

/**
 * The value of one design token.
 *
 * @title Designtoken
 */
export interface ThemeToken {
  /**
   * The CSS custom property, as --skolebro-accent.
   *
   * @title Navn
   */
  readonly name: TokenName;

  /**
   * Its value in CSS.
   *
   * @title Værdi
   */
  readonly value: TokenValue;
}

/**
 * A version of the host contract: two numbers and a full stop.
 *
 * @title Kontraktversion
 * @pattern ^[1-9][0-9]{0,3}\.(0|[1-9][0-9]{0,3})$
 */
export type ContractVersion = string;

/**
 * The name of a design token.
 *
 * @title Tokennavn
 * @pattern ^--skolebro-[a-z0-9]+(-[a-z0-9]+)*$
 * @maxLength 64
 */
export type TokenName = string;

/**
 * A value of a design token, as #0b5fff or 0.5rem; without brackets, so that it can load nothing.
 *
 * @title Tokenværdi
 * @pattern ^[A-Za-z0-9#%., '"+-]+$
 * @maxLength 200
 */
export type TokenValue = string;

/**
 * The size of text in per cent of the usual.
 *
 * @title Tekststørrelse
 * @TJS-type integer
 * @minimum 0
 * @maximum 1000
 */
export type TextScale = number;

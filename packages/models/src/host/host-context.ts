import type {AssuranceLevel, HostCapability, HostSize, HostSlot} from '../codelists.js';
import type {Extensions} from '../identified.js';
import type {IsoWeekLabel, LanguageTag, SchoolYear, TimeZoneId} from '../scalars.js';
import type {HostChild, HostGroup, HostInstitution, HostUser} from './host-people.js';
import type {HostTheme} from './host-theme.js';

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
 * A version of the host contract: two numbers and a full stop.
 *
 * @title Kontraktversion
 * @pattern ^[1-9][0-9]{0,3}\.(0|[1-9][0-9]{0,3})$
 */
export type ContractVersion = string;

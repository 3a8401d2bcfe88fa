import {noChange} from 'lit';
import {
  Directive,
  type DirectiveResult,
  type ElementPart,
  type PartInfo,
  PartType,
  directive,
} from 'lit/directive.js';

/** Values of CSS custom properties by name, as `{'--column': '2'}`. */
export type CustomProperties = Readonly<Record<`--${string}`, string>>;

class CustomPropertiesDirective extends Directive {
  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT)
      throw new Error('customProperties() stands in the tag of an element.');
  }

  // Its parameter gives the directive its type; on a server there is no element to set anything on.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  override render(_properties: CustomProperties): unknown {
    return noChange;
  }

  override update({element}: ElementPart, [properties]: [CustomProperties]): unknown {
    const {style} = element as HTMLElement;
    for (const [name, value] of Object.entries(properties)) {
      if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
    }
    return noChange;
  }
}

/**
 * Sets custom properties on the element that it stands in: `<li ${customProperties({'--column': '2'})}>`.
 *
 * A style attribute, even Lit's styleMap, breaks a strict content security policy; setting a property does not.
 */
export const customProperties: (properties: CustomProperties) => DirectiveResult =
  directive(CustomPropertiesDirective);

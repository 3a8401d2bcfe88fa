/** The source with the styles in it written as short as they can be; what they say is the same. */
export function compactStyles(source: string): string;

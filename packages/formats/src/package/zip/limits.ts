/** More entries than any real package has; the manifest allows as many files. */
export const maxEntries: number = 1_000_000;

/** The largest directory that is read; a million entries with long names fit. */
export const maxDirectoryBytes: number = 256 * 1024 * 1024;

/** The most that one package may unpack to: twenty times the largest municipality's export. */
export const maxPackageBytes: number = 1024 ** 4;

/** How many times its packed size an entry may unpack to; records come to 10 or 20, zip bombs to 1,000. */
export const maxRatio: number = 200;

/** Below this unpacked size the ratio is not looked at: small and repetitive is harmless. */
export const ratioFreeBytes: number = 16 * 1024 * 1024;

/** How much is read at a time. */
export const chunkBytes: number = 1024 * 1024;

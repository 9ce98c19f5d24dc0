/** What a reader may set, and how it is kept; pure, so that it can be tested without a browser. */

/** The settings, each with its values; the first is the default, which is not kept. */
export const settings = {
  theme: ['system', 'light', 'dark'],
  large: ['off', '18', '22', '26', '30'],
  marks: ['on', 'off'],
  layers: ['all', 'plan'],
  // A key without Ctrl must be one that can be turned off: voices type it (WCAG 2.1.4).
  slash: ['on', 'off'],
} as const;
export type Setting = keyof typeof settings;
export type Kept = Partial<Record<Setting, string>>;

/** The name under which the settings are kept; boot.js reads it before the first paint. */
export const storageKey = 'reader-settings';

/** Reads what was kept; anything unknown is dropped. */
export function readKept(text: string | null): Kept {
  try {
    const kept = JSON.parse(text ?? '{}') as Record<string, unknown> | null;
    return Object.fromEntries(
      Object.entries(settings).flatMap(([name, values]) => {
        const value = kept?.[name];
        return (values as readonly unknown[]).includes(value) ? [[name, value]] : [];
      }),
    ) as Kept;
  } catch {
    return {};
  }
}

/** The settings after one was changed; a default is not kept. */
export function withSetting(kept: Kept, name: Setting, value: string): Kept {
  const { [name]: _, ...others } = kept;
  return value === settings[name][0] ? others : { ...others, [name]: value };
}

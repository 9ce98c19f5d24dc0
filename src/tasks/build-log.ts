/** What Astro says while it builds, without its list of files: several are written at a time, so it would run together. */
import astroLog from 'astro/logger/node';

/** The destination that astro.config.mjs names. */
export default function buildLog(): ReturnType<typeof astroLog> {
  const whole = astroLog();
  return {
    ...whole,
    write(event) {
      const isList = /├─|^ \S*\(\+[\d.]+m?s\)/.test(event.message);
      if (!isList) whole.write(event);
    },
  };
}

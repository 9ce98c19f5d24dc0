/** Words of the pictures: titles, captions, labels, tables. */
const pictures = {
  'positions.title': '五个“地”',
} as const;

export default pictures;

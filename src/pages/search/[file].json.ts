import { searchFiles } from '../../search-files.ts';

/** What search answers from. */
export const getStaticPaths = () =>
  Object.values(searchFiles)
    .flatMap(({ text, words }) => [text, words])
    .map(({ path, text }) => ({
      params: { file: path.slice('/search/'.length, -'.json'.length) },
      props: { text },
    }));

export const GET = ({ props }: { props: { text: string } }) => new Response(props.text);

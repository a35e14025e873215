import { Link, useParams } from 'react-router';

const TITLES: Record<string, string> = { soleus: 'Soleus', 'upper-trapezius': 'Upper trapezius' };

/** `picks` is what the server writes between the tags; in the page, the element already has it. */
export function Post({ picks = '' }: { picks?: string }) {
  const { muscle = '' } = useParams();
  return (
    <>
      <nav>
        <Link to="/soleus/">Soleus</Link> <Link to="/upper-trapezius/">Upper trapezius</Link>
      </nav>
      <h1>{TITLES[muscle]}</h1>
      <care-picks muscle={muscle} dangerouslySetInnerHTML={{ __html: picks }} />
    </>
  );
}

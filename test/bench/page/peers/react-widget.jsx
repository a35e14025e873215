/**
 * The picks as a React widget: the words as data in the script, so that it needs no second request, and a phase
 * to choose. `WORDS` and `STYLES` are put in by the bundler.
 */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const Cautions = ({ items }) =>
  items.length > 0 && (
    <ul>
      {items.map(({ severity, word, text }) => (
        <li key={text} className={severity}>
          <strong>{word}</strong> {text}
        </li>
      ))}
    </ul>
  );

const Folded = ({ lead, summary, paragraphs }) => (
  <details>
    <summary>
      {lead && <strong>{lead} </strong>}
      {summary}
    </summary>
    {paragraphs.map(text => (
      <p key={text}>{text}</p>
    ))}
  </details>
);

const Line = ({ lead, text }) => (
  <p>
    {lead && <strong>{lead} </strong>}
    {text}
  </p>
);

const Card = ({ id, title, does, flags, more, body, links }) => (
  <article className="card" data-product={id}>
    <h5>{title}</h5>
    {does.map(line => (
      <Line key={line.text} {...line} />
    ))}
    <Cautions items={flags} />
    <details>
      <summary>{more}</summary>
      {body.map(block =>
        Array.isArray(block) ? (
          <Cautions key={block[0].text} items={block} />
        ) : (
          <Line key={block.text} {...block} />
        ),
      )}
    </details>
    <p>
      {links.map(({ text, of, href }) => (
        <a key={href} className="shop" href={href} rel="sponsored nofollow">
          {text} <span className="unseen">{of}</span>
        </a>
      ))}
    </p>
  </article>
);

const Section = ({ title, cautions, groups }) => (
  <section>
    <h3>{title}</h3>
    <Cautions items={cautions} />
    {groups.map(group => (
      <div key={group.title}>
        <h4>{group.title}</h4>
        {group.cards.map(card => (
          <Card key={card.id} {...card} />
        ))}
      </div>
    ))}
  </section>
);

function Picks({ heading, disclosure, clot, helps, legend, phases, check, author, ...rest }) {
  const [chosen, choose] = useState();
  const sections = rest.sections.filter(
    ({ phase }) => !chosen || phase === chosen || phase === 'either',
  );
  return (
    <div className="picks">
      <style>{STYLES}</style>
      <h2>{heading}</h2>
      <p className="quiet">
        <strong>{author.lead}</strong>
        {author.text}
      </p>
      <p className="quiet">{disclosure}</p>
      <div className="clot">
        <strong>{clot.title}</strong>
        {clot.sentences.map(text => (
          <p key={text}>{text}</p>
        ))}
      </div>
      {helps.map(help => (
        <Folded key={help.summary} {...help} />
      ))}
      <Folded {...check} />
      <fieldset>
        <legend>{legend}</legend>
        {phases.map(({ id, name, about }) => (
          <label key={id}>
            <input type="radio" name="phase" checked={id === chosen} onChange={() => choose(id)} />
            <span>
              <strong>{name}</strong>
              <small>{about}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {sections.map(section => (
        <Section key={section.phase} {...section} />
      ))}
      {rest.country.map(choice => (
        <Folded key={choice.summary} {...choice} />
      ))}
      <Folded {...rest.sources} />
    </div>
  );
}

createRoot(document.querySelector('#picks')).render(<Picks {...WORDS} />);

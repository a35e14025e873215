/** Blog posts in our own words, in the markup of the themes that authors use. */

/** One that is about the soleus and names a dozen other muscles, as posts on trigger points do. */
export const SOLEUS_BODY = `
  <p>Behind the shin, under the big gastrocnemius, lies a flat muscle that never rests while you stand.</p>
  <h2>Where it lies</h2>
  <p>It begins high on the tibia and the fibula, beside the popliteus and the plantaris, and ends with the
  gastrocnemius in the Achilles tendon.</p>
  <h2>What makes it sore</h2>
  <p>Long walks uphill. Shoes with high heels. Pain in the heel or deep in the calf tells of it.</p>
  <h2>Muscles that ache along with it</h2>
  <ul><li>Gastrocnemius</li><li>Quadriceps</li><li>Tibialis posterior</li><li>Extensor digitorum longus</li>
  <li>Peroneus tertius</li><li>Extensor hallucis longus</li><li>Tibialis anterior</li><li>Hamstrings</li>
  <li>Gluteus minimus</li><li>Flexor hallucis longus</li></ul>
  <h3>Gastrocnemius or soleus?</h3>
  <p>Bend the knee: the gastrocnemius lets go, and what still pulls is the deeper one.</p>`;

/** One that is about the gastrocnemius and says "soleus" twenty times. */
export const GASTROCNEMIUS_BODY = `
  <p>Two heads, one Achilles tendon, and a sudden pain as if a ball had hit you.</p>
  ${'<p>The soleus lies below; the soleus is another muscle.</p>'.repeat(10)}
  <h2>Soleus, its neighbour</h2>`;

export const RECIPE_BODY = `
  <p>Calf’s liver with onions, and shin of beef to follow. Serves four.</p>
  <h2>Ingredients</h2><ul><li>400 g calf’s liver</li><li>two onions</li><li>one tablespoon of butter</li></ul>
  <h2>Method</h2><p>Dry the liver, roast the onions in a hot oven, then turn the slices once. The shin is a
  hard-working muscle with much tendon, so let it simmer in broth for three hours.</p>`;

export interface Draft {
  readonly title: string;
  readonly slug: string;
  readonly body: string;
  readonly head?: string;
}

const LATEST = `<aside class="sidebar"><h2>Latest posts</h2><ul><li>Hamstring pain</li><li>Tennis elbow and the
  extensor carpi radialis brevis</li></ul></aside>`;

type Theme = (draft: Draft, widget: string) => string;

/** The markup of five themes; the place of the widget is the author's, after the text. */
export const THEMES: Readonly<Record<string, Theme>> = {
  'WordPress, the title outside of the content': ({ title, body, head = '' }, widget) => `
    <html lang="en"><head><title>${title} – The Hamstring Clinic</title><meta property="og:title" content="${title}">${head}%witness%</head>
    <body class="single single-post postid-7"><header role="banner"><p class="site-title">The Hamstring Clinic</p>
    <nav><a href="/hamstrings/">Hamstrings</a><a href="/neck/">Neck</a></nav></header>
    <main><article class="post-7 post type-post hentry category-legs"><header class="entry-header"><h1 class="entry-title">${title}</h1></header>
    <div class="entry-content">${body}${widget}</div>
    <footer class="entry-footer"><a rel="tag" href="/tag/calf/">calf</a> <a rel="tag" href="/tag/running/">running</a></footer></article>
    <section id="comments" class="comments-area"><h2>3 thoughts</h2><p>My tibialis anterior hurts!</p></section></main>${LATEST}</body></html>`,
  'Blogger, the blog’s name as the first heading': ({ title, body, head = '' }, widget) => `
    <html lang="en"><head><title>Legs and Backs: ${title}</title>${head}%witness%</head>
    <body><div id="header"><h1 class="title">Legs and Backs</h1></div><div id="Blog1" class="widget Blog"><div class="date-outer"><div class="post-outer">
    <div class="post hentry" itemscope itemtype="https://schema.org/BlogPosting"><h3 class="post-title entry-title" itemprop="name">${title}</h3>
    <div class="post-body entry-content">${body}${widget}</div></div></div></div></div>${LATEST}</body></html>`,
  'Ghost, with structured data': ({ title, body, head = '' }, widget) => `
    <html lang="en"><head><title>${title}</title><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Article","headline":${JSON.stringify(title)},"keywords":"legs, running"}]}</script>${head}%witness%</head>
    <body class="post-template"><div class="gh-viewport"><main class="gh-main"><article class="gh-article post">
    <header class="gh-article-header"><h1 class="gh-article-title">${title}</h1></header><section class="gh-content">${body}${widget}</section></article></main>
    <aside class="gh-related"><article class="gh-card post"><h3>The quadriceps</h3></article><article class="gh-card post"><h3>The neck</h3></article></aside></div></body></html>`,
  'Squarespace and Wix, without any article': ({ title, body, head = '' }, widget) => `
    <html lang="en"><head><title>${title} — Studio Brandt</title><meta itemprop="name" content="x">${head}%witness%</head>
    <body id="item-6f" class="view-item"><div id="siteWrapper"><header id="header"><nav><a href="/">Home</a></nav></header>
    <div id="page" role="main"><div class="blog-item-wrapper"><div class="blog-item-top-wrapper"><h1 class="blog-item-title">${title}</h1></div>
    <div class="blog-item-content">${body}${widget}</div></div></div><footer><p>We treat the gluteus medius too.</p></footer></div></body></html>`,
  'Hugo, plain': ({ title, body, head = '' }, widget) => `
    <html lang="en"><head><title>${title}</title><meta name="keywords" content="soleus, gastrocnemius, calf, tibialis posterior, heel">${head}%witness%</head>
    <body><main><h1>${title}</h1><time>2026</time>${body}${widget}</main></body></html>`,
};

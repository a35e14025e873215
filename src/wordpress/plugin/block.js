/**
 * The block in the post editor: a muscle to choose, the options beside it, and the widget itself as readers get it. No
 * build: it uses what WordPress has as globals, and nothing of ours but the addresses that block.php tells.
 */
(({ blocks, element, blockEditor, components, i18n }, told) => {
  const { createElement: make, useEffect, useRef } = element;
  const {
    ComboboxControl,
    Notice,
    PanelBody,
    Placeholder,
    SelectControl,
    TextControl,
    ToggleControl,
  } = components;
  const { __ } = i18n;
  const say = text => __(text, 'care-picks');

  /** The attributes of the block as those of the element, in the order of the options. */
  const ATTRIBUTES = {
    muscle: 'muscle',
    phase: 'phase',
    limit: 'limit',
    layout: 'layout',
    theme: 'theme',
    heading: 'heading',
    headingLevel: 'heading-level',
    country: 'country',
    newTab: 'new-tab',
  };

  const escaped = text => String(text).replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);

  /** The widget in a page of its own: no style of the editor's reaches it. */
  const pageOf = attributes => {
    const written = Object.entries(ATTRIBUTES)
      .filter(([name]) => attributes[name])
      .map(([name, option]) => ` ${option}="${name === 'newTab' ? '' : escaped(attributes[name])}"`)
      .join('');
    return `<!doctype html><meta name="viewport" content="width=device-width"><style>body{margin:0}</style><care-picks${written}></care-picks><script type="module" src="${escaped(told.home)}care-picks.js"></script>`;
  };

  /** As tall as what is in it. It takes no clicks: in the editor they choose the block. */
  function Preview({ attributes }) {
    const frame = useRef();
    const page = pageOf(attributes);
    useEffect(() => {
      const current = frame.current;
      let observer;
      const watch = () => {
        const { body, defaultView } = current.contentDocument ?? {};
        if (!body || !defaultView) return;
        observer?.disconnect();
        observer = new defaultView.ResizeObserver(() => {
          current.style.height = `${Math.max(160, body.scrollHeight)}px`;
        });
        observer.observe(body);
      };
      current.addEventListener('load', watch);
      watch();
      return () => {
        current.removeEventListener('load', watch);
        observer?.disconnect();
      };
    }, [page]);
    return make('iframe', {
      ref: frame,
      title: say('Care Picks, as your readers see it'),
      srcDoc: page,
      tabIndex: -1,
      style: { display: 'block', width: '100%', height: '480px', border: 0, pointerEvents: 'none' },
    });
  }

  const muscleLabel = ({ name, aliases }) =>
    aliases.length > 0 ? `${name} (${aliases.join(', ')})` : name;

  const choices = (...rows) => rows.map(([value, label]) => ({ value, label: say(label) }));

  function edit({ attributes, setAttributes }) {
    const set = name => value => setAttributes({ [name]: value ?? '' });
    const select = (name, label, options) =>
      make(SelectControl, {
        label: say(label),
        value: attributes[name],
        onChange: set(name),
        options,
        __nextHasNoMarginBottom: true,
        __next40pxDefaultSize: true,
      });
    const text = (name, label, more) =>
      make(TextControl, {
        label: say(label),
        value: attributes[name],
        onChange: set(name),
        __nextHasNoMarginBottom: true,
        __next40pxDefaultSize: true,
        ...more,
      });
    const muscle = make(ComboboxControl, {
      label: say('Muscle'),
      value: attributes.muscle,
      onChange: set('muscle'),
      options: told.muscles.map(each => ({ value: each.id, label: muscleLabel(each) })),
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
    });
    const isKnown = told.muscles.some(({ id }) => id === attributes.muscle);

    const settings = make(
      blockEditor.InspectorControls,
      null,
      make(
        PanelBody,
        { title: say('Picks') },
        muscle,
        select(
          'phase',
          'At the start',
          choices(
            ['', 'Both phases'],
            ['acute', 'New injury'],
            ['chronic', 'Older or ongoing pain'],
          ),
        ),
        text('limit', 'At most so many cards', {
          type: 'number',
          min: 1,
          help: say('Empty: all of them.'),
        }),
        select(
          'layout',
          'Layout',
          choices(['', 'Cards'], ['compact', 'Compact'], ['table', 'Table']),
        ),
        select(
          'theme',
          'Colours',
          choices(['', 'As the page'], ['light', 'Light'], ['dark', 'Dark']),
        ),
        text('heading', 'Heading', { help: say('Empty: “Care picks for the …”.') }),
        select(
          'headingLevel',
          'Level of the heading',
          choices(['', '2'], ['3', '3'], ['4', '4'], ['5', '5'], ['6', '6']),
        ),
        text('country', 'Country of the shops', {
          maxLength: 2,
          help: say('Two letters. Empty: the reader’s own.'),
        }),
        make(ToggleControl, {
          label: say('Open shop links in a new tab'),
          checked: attributes.newTab,
          onChange: set('newTab'),
          __nextHasNoMarginBottom: true,
        }),
      ),
    );

    if (told.muscles.length === 0) {
      const words = say(
        'Nothing is published yet. An administrator does it under Tools → Care Picks.',
      );
      const way = told.tools && make('a', { href: told.tools }, say('Go there'));
      return make(
        'div',
        blockEditor.useBlockProps(),
        make(Placeholder, { icon: 'heart', label: 'Care Picks', instructions: words }, way),
      );
    }
    const unknown =
      attributes.muscle &&
      make(
        Notice,
        { status: 'warning', isDismissible: false },
        say('The catalog has no picks for this muscle. Choose another.'),
      );
    const inside = isKnown
      ? make(Preview, { attributes })
      : make(
          Placeholder,
          {
            icon: 'heart',
            label: 'Care Picks',
            instructions: say('Which muscle is this post about?'),
          },
          unknown,
          muscle,
        );
    return make('div', blockEditor.useBlockProps(), settings, inside);
  }

  /** A shortcode becomes the block where a post is turned into blocks. */
  const fromShortcode = {
    type: 'shortcode',
    tag: 'care-picks',
    attributes: Object.fromEntries(
      Object.entries(ATTRIBUTES).map(([name, option]) => [
        name,
        name === 'newTab'
          ? {
              type: 'boolean',
              shortcode: ({ named, numeric }) => option in named || numeric.includes(option),
            }
          : { type: 'string', shortcode: ({ named }) => named[option] ?? '' },
      ]),
    ),
  };

  blocks.registerBlockType('care-picks/picks', {
    edit,
    save: () => null,
    transforms: { from: [fromShortcode] },
  });
})(window.wp, window.carePicks);

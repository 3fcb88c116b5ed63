/** How the blocks look in the editor: a card that says what readers will see, and their settings beside it. @module */
(({ blocks, element, blockEditor, components }, elements) => {
  const { createElement: h, Fragment } = element;

  /** One setting of a block: a choice among words, or free text. */
  const control = ([key, { label, choices }], { attributes, setAttributes }) =>
    h(choices ? components.SelectControl : components.TextControl, {
      key,
      label,
      value: attributes[key],
      onChange: (value) => setAttributes({ [key]: value }),
      ...(choices && { options: choices.map((value) => ({ value, label: value || '–' })) }),
    });

  for (const [name, { title, description, icon, attributes }] of Object.entries(elements)) {
    const settings = Object.entries(attributes);
    blocks.registerBlockType(`tandem/${name}`, {
      edit: (props) =>
        h(
          Fragment,
          null,
          settings.length > 0 &&
            h(
              blockEditor.InspectorControls,
              null,
              h(
                components.PanelBody,
                { title },
                settings.map((one) => control(one, props)),
              ),
            ),
          h(
            'div',
            blockEditor.useBlockProps(),
            h(components.Placeholder, { icon, label: title, instructions: description }),
          ),
        ),
      // Readers' pages are made by the server: what is saved is the block's name and settings.
      save: () => null,
    });
  }
})(window.wp, window.tandemBlocks);

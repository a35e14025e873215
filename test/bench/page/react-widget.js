/** The same picks as a React widget: a tree of elements from data, with a phase to choose. */
import { createElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

const NAMES = { class: 'className', 'stroke-width': 'strokeWidth', checked: 'defaultChecked' };

function draw(node, key) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE) return null;
  const attributes = [...node.attributes].map(({ name, value }) => [NAMES[name] ?? name, value]);
  const children = [...node.childNodes].map(draw);
  return createElement(node.localName, { key, ...Object.fromEntries(attributes) }, ...children);
}

function Picks() {
  const [data, setData] = useState();
  useEffect(() => {
    fetch('/react.json')
      .then(response => response.json())
      .then(setData);
  }, []);
  if (!data) return null;
  const { body } = new DOMParser().parseFromString(data.html, 'text/html');
  return [createElement('style', { key: 's' }, data.css), draw(body.firstElementChild, 't')];
}

createRoot(document.querySelector('#react')).render(createElement(Picks));

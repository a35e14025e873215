/** Whom the links pay, country by country. */
import { css } from 'lit';

export const shopTableStyles = css`
  .shop-table > details {
    margin-block-start: 8px;
  }
  .shop-table details {
    background: var(--sheet);
    border: 1px solid var(--line);
    border-radius: 14px;
  }
  .shop-table details > summary {
    padding: 10px clamp(12px, 2cqi, 20px);
    border-radius: 14px;
  }
  .countries {
    font-weight: 600;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    font-size: 0.875rem;
    color: var(--quiet);
  }
  .payment::before {
    display: inline-block;
    inline-size: 0.625em;
    block-size: 0.625em;
    margin-inline-end: 0.4em;
    content: "";
    border: 2px solid var(--clay);
    border-radius: 50%;
  }
  .payment:is([data-payment="paid"], [data-payment="own"])::before {
    background: var(--accent);
    border-color: var(--accent);
  }
  .payment[data-payment="unclear"]::before {
    border-color: var(--accent);
  }
  .shop-table table {
    inline-size: 100%;
    padding: 0 clamp(12px, 2cqi, 20px) 12px;
    table-layout: fixed;
    border-spacing: 0;
    font-size: 0.9375rem;
  }
  .shop-table :is(th, td) {
    padding: 4px 8px 4px 0;
    border-block-start: 1px solid var(--line);
    text-align: start;
    vertical-align: middle;
    overflow-wrap: anywhere;
  }
  .shop-table thead th {
    border: 0;
    font-size: 0.8125rem;
    color: var(--quiet);
  }
  .shop-table td span {
    display: block;
  }
  .shop-table .name {
    min-block-size: 44px;
    padding: 0;
    text-align: start;
    color: var(--accent);
    background: none;
    border: 0;
    overflow-wrap: anywhere;
  }
  .shop-table .name:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
`;

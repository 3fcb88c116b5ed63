/** Nothing special: Tandem needs no setting of Next's. @module */
export default { turbopack: { root: import.meta.dirname } };

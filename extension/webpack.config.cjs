// The builder's numbers for modules depend on the folder the build runs in; names do not.
module.exports = { optimization: { moduleIds: 'named' } };

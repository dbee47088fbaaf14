// What a style sheet imports as under jest: nothing.
module.exports = {}

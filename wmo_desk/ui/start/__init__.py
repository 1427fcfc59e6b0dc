"""Before a file is open, and around it: unlock, make, restore, lock.

The unlock window must be on screen almost as soon as an empty window would be. Therefore `plain`,
`secret_field`, `window` and `unlock_page` load nothing but QtWidgets and leave the `Qt` namespace
alone (making its hundred enumerations takes a tenth of the whole start); everything else is loaded
after the first paint.
"""

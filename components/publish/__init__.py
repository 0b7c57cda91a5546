"""Publish: the light site as plain files, the same bytes that the server answers."""

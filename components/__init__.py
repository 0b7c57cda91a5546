"""The explorer's parts, one floor a folder; ARCHITECTURE.md draws the house."""

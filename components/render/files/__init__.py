"""A drawing as data: the files that lie behind the same address, and the newsroom kit."""

"""Readers of ours fed with what a generator thinks of: a value, or one error that says why."""

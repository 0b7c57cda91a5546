"""The supply: which packages the explorer stands on, pinned, licensed and listed."""

"""A machine without a network, and one visit to the explorer on it."""

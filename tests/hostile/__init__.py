"""Readers and data that mean harm: nothing runs, nothing breaks out, nothing breaks."""

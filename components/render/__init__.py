"""Answers as words, tables and receipts, in both languages."""

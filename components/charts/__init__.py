"""Answers as drawings: frames of Altair, filled with rows; pure."""

"""From the CSVs that people edit to the Parquet that the explorer reads."""

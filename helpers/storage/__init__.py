"""Files: tables, Parquet, CSV, workbooks, written whole or not at all, here or behind a URL."""

"""The look of charts: colours, type, maps, and small files."""

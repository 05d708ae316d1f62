"""Files in and out: CSV, XLSX, JSON, YAML."""

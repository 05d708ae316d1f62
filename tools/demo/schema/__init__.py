"""What exists in the two systems: properties, fields, options, mappings, labels, pipelines."""

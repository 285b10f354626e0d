"""What stands on each page, as values; nothing here knows a widget."""

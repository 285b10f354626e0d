"""When an organisation was founded, and by whom."""

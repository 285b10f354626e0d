"""What a file on the disk holds: its kind, its encoding, its parts, and how much it may be."""

"""What articles state beside the facts, and the records that accepting would write."""

"""The terminal app: draws and routes, decides nothing."""
